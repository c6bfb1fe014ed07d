package parallax.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import parallax.ingest.extract.PageContext;
import parallax.model.Where;

/// The letters of a mailbox as mail programs export it (mbox, RFC 4155), one in memory at a time;
/// their key is their position, from 1. A letter begins at a line `From SENDER DATE` that follows
/// an empty one; a line of a letter that would look like it stands behind a `>`.
final class MailboxSource {

    private static final Pattern START = Pattern.compile("From \\S+ .*\\d\\d:\\d\\d.*\\d{4}.*\\s*");
    private static final Pattern QUOTED = Pattern.compile(">+From .*\\s*");
    private static final int LONGEST_START = 500;

    private final LetterSource letters;
    private final Limits limits;
    private final Where where;
    private final Consumer<Entry> sink;
    private final ByteArrayOutputStream letter = new ByteArrayOutputStream();
    private int position;
    private boolean isTooLarge;

    MailboxSource(LetterSource letters, Limits limits, Where where, Consumer<Entry> sink) {
        this.letters = letters;
        this.limits = limits;
        this.where = where;
        this.sink = sink;
    }

    /// True for the line that a letter of a mailbox begins with.
    static boolean isStart(String line) {
        return line.startsWith("From ") && START.matcher(line).matches();
    }

    void read(InputStream in) throws IOException {
        Lines lines = new Lines(in, limits.lineBytes());
        boolean isAfterEmpty = true;
        for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            Lines.Line line = next.get();
            String start = start(line.bytes());
            if (isAfterEmpty && isStart(start)) {
                give();
                position++;
            } else {
                add(line, QUOTED.matcher(start).matches());
            }
            isAfterEmpty = start.isBlank() && !line.tooLong();
        }
        give();
    }

    private static String start(byte[] line) {
        int length = Math.min(line.length, LONGEST_START);
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void add(Lines.Line line, boolean isQuoted) {
        int from = isQuoted ? 1 : 0;
        int length = line.bytes().length - from;
        isTooLarge |= line.tooLong() || letter.size() + length >= limits.pageBytes();
        if (!isTooLarge) {
            letter.write(line.bytes(), from, length);
            letter.write('\n');
        }
    }

    private void give() {
        if (position > 0) {
            Where at = where.entry(String.valueOf(position));
            sink.accept(
                    isTooLarge
                            ? Entry.failed(at, Bytes.tooLarge(limits.pageBytes()))
                            : letters.entry(letter.toByteArray(), PageContext.of(at)));
        }
        letter.reset();
        isTooLarge = false;
    }
}
