package parallax.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;

/// Standard output that remembers why it could not be written: a [PrintStream] tells only that, and
/// a full disk must not look like a reader who has seen enough.
final class StandardOutput extends OutputStream {

    private static final int FAILED = 1;

    private final OutputStream stream;
    private Optional<String> fault = Optional.empty();

    StandardOutput(OutputStream stream) {
        this.stream = stream;
    }

    /// Puts one in the place of [System#out].
    static StandardOutput install() {
        StandardOutput output =
                new StandardOutput(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(output, false, System.out.charset()));
        return output;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            stream.write(bytes, from, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            stream.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private IOException noted(IOException e) {
        fault = fault.or(() -> Optional.ofNullable(e.getMessage()).or(() -> Optional.of("?")));
        return e;
    }

    /// The exit code of a command that ended with `code`, once all is written: not 0 when something
    /// was lost, which is told on `messages`. A reader who went away lost nothing, as after `|
    /// head`.
    int settle(int code, PrintStream messages) {
        try {
            flush();
        } catch (IOException told) {
            // It is remembered.
        }
        if (fault.isEmpty() || fault.get().contains("Broken pipe")) {
            return code;
        }
        messages.println("cannot write to standard output: " + fault.get());
        return code == 0 ? FAILED : code;
    }
}
