package parallax.cli;

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
        subcommands = {
            HelpCommand.class,
            AnnotateCommand.class,
            ExtractCommand.class,
            RelateCommand.class
        })
public final class Parallax implements Runnable {

    @Spec private CommandSpec spec;

    private Parallax() {}

    /// Runs the command and ends the JVM with its exit code.
    public static void main(String[] args) {
        System.exit(new CommandLine(new Parallax()).execute(args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? See parallax --help");
    }
}
