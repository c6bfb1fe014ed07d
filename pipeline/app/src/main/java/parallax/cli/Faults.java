package parallax.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import parallax.index.StoreException;
import parallax.index.search.BadQuery;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into a message and the exit code of the contract: 2 for wrong usage, 3 for
/// an unusable store. Anything else is a fault of ours and shown whole.
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final int USAGE = 2;
    private static final int STORE = 3;

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
            throws Exception {
        PrintWriter err = command.getErr();
        return switch (fault) {
            case BadQuery bad -> told(err, bad.getMessage(), USAGE);
            case StoreException unusable -> told(err, unusable.getMessage(), STORE);
            case LineOut.Closed _ -> 0;
            case UncheckedIOException io ->
                    told(err, "cannot read or write: " + io.getMessage(), STORE);
            default -> throw fault;
        };
    }

    /// What was wrong, what was probably meant, and where to read more; the whole help only where
    /// no command was named.
    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(fault.getMessage());
        UnmatchedArgumentException.printSuggestions(fault, err);
        if (command.getParent() == null && args.length == 0) {
            command.usage(err);
        } else {
            err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return USAGE;
    }

    private static int told(PrintWriter err, String message, int code) {
        err.println(message);
        err.flush();
        return code;
    }
}
