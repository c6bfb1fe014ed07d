package parallax.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parallax.cli.Parallax;
import picocli.CommandLine;

/// Every command of the command line explains itself.
class HelpTest {

    private static final int WIDTH = 80;

    @TestFactory
    Stream<DynamicTest> everyCommandShowsAnExampleOfItself() {
        CommandLine parallax = new CommandLine(Parallax.class);
        List<CommandLine> commands =
                parallax.getSubcommands().values().stream()
                        .distinct()
                        .filter(c -> !(c.getCommand() instanceof CommandLine.HelpCommand))
                        .toList();
        return commands.stream()
                .map(c -> DynamicTest.dynamicTest(c.getCommandName(), () -> showsExample(c)));
    }

    @Test
    void aWrongOptionIsToldInTwoLinesWithTheLikelyOne() {
        StringWriter err = new StringWriter();
        int code =
                Parallax.commandLine()
                        .setErr(new PrintWriter(err))
                        .execute("run", "--stor=x", "🙂");
        assertEquals(2, code);
        String said = err.toString();
        assertTrue(said.contains("--stor=x") && said.contains("--store"), said);
        assertTrue(said.endsWith("See parallax run --help" + System.lineSeparator()), said);
    }

    private static void showsExample(CommandLine command) {
        String footer = String.join("\n", command.getCommandSpec().usageMessage().footer());
        String call = "parallax " + command.getCommandName();
        assertTrue(footer.contains(call), call + " --help ends without an example");
        String usage = command.getUsageMessage();
        assertTrue(usage.contains("--help"), call + " does not know --help");
        var message = command.getCommandSpec().usageMessage();
        Stream.concat(Stream.of(message.description()), Stream.of(message.footer()))
                .forEach(line -> assertDoesNotThrow(() -> line.formatted(), call + ": " + line));
        readsWell(call, message.description(), message.footer());
    }

    /// The list of commands shows the first line of each description, and an example is to be
    /// copied: neither may be cut.
    private static void readsWell(String call, String[] description, String[] footer) {
        for (String line : description) {
            assertTrue(line.isEmpty() || line.endsWith("."), call + " breaks off: " + line);
        }
        for (String line : footer) {
            assertTrue(line.length() <= WIDTH, call + " has a long example: " + line);
        }
    }
}
