package parallax.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `parallax` and its list of sub-commands.
@Command(
        name = "parallax",
        mixinStandardHelpOptions = true,
        version = "parallax 0.1.0",
        description = "Traces claims across news outlets, offline, with evidence.",
        footer = {
            "",
            "Examples (parallax COMMAND --help has more):",
            "  parallax run saved-pages",
            "  parallax search '\"security guarantees\" AND person:zelensky'",
            "  parallax trace \"The ferry sank off the harbour\"",
            "  parallax compare",
            "  parallax serve",
            "  parallax verify",
            "  parallax diff store-march store-september",
            "  parallax watch feeds.opml --store my-store"
        },
        subcommands = {
            HelpCommand.class,
            AnnotateCommand.class,
            BatchCommand.class,
            CompareCommand.class,
            DiffCommand.class,
            EntitiesCommand.class,
            ExportCommand.class,
            ExtractCommand.class,
            FetchCommand.class,
            LanguagesCommand.class,
            PackCommand.class,
            QuotesCommand.class,
            RelateCommand.class,
            RunCommand.class,
            SavedCommand.class,
            SearchCommand.class,
            ServeCommand.class,
            TraceCommand.class,
            VerifyCommand.class,
            WatchCommand.class
        })
public final class Parallax implements Runnable {

    /// Held, since a logger nobody holds forgets its level.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Spec private CommandSpec spec;

    private Parallax() {}

    /// Runs the command and ends the JVM with its exit code.
    public static void main(String[] args) {
        quiet();
        StandardOutput output = StandardOutput.install();
        int code = commandLine().execute(args);
        System.out.flush();
        System.exit(output.settle(code, System.err));
    }

    /// Keeps Lucene's words about how it runs off the screen.
    static void quiet() {
        LUCENE.setLevel(Level.SEVERE);
    }

    /// The command line with its errors in one line each.
    public static CommandLine commandLine() {
        Faults faults = new Faults();
        return new CommandLine(new Parallax())
                .setOut(words(System.out))
                .setErr(words(System.err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    /// UTF-8, as all data, whatever the terminal's own encoding is.
    private static PrintWriter words(PrintStream stream) {
        return new PrintWriter(
                new Plain(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
