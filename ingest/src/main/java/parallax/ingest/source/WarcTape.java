package parallax.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// The records of a web archive as they are stored, from which reading can go on behind what is no
/// record: crawlers that died in the middle of one were started again on the same file, and disks
/// and transfers leave zeros.
final class WarcTape implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /// What a record ends with, and the first bytes of what stands in its place.
    private static final int TRAILER = 6;

    private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};

    private final ReadableByteChannel stored;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();

    /// Bytes taken from the file so far; the buffer holds the last of them.
    private long taken;

    private WarcReader reader;

    /// Where the reader began.
    private long base;

    private Optional<WarcRecord> found = Optional.empty();
    private long at;

    private WarcTape(InputStream stored) {
        this.stored = counting(Channels.newChannel(stored));
    }

    /// An archive, compressed record by record or not at all; throws [java.io.EOFException] for
    /// less than a record's first bytes.
    static WarcTape of(InputStream stored) throws IOException {
        WarcTape tape = new WarcTape(stored);
        tape.reader = new WarcReader(tape.stored, tape.buffer);
        return tape;
    }

    /// Where the last record begins, in bytes as stored.
    long at() {
        return at;
    }

    /// The next record, empty at the end; throws what jwarc does for what is none.
    Optional<WarcRecord> next() throws IOException {
        Optional<WarcRecord> next = found;
        found = Optional.empty();
        if (next.isEmpty()) {
            next = reader.next();
            at = next.isPresent() ? base + reader.position() : at;
        }
        return next;
    }

    /// Looks for the next record after one that threw; false when the file holds no more. A mark
    /// inside compressed data is no record: only what can be read as one is found.
    boolean resume() throws IOException {
        boolean isGzip = reader.compression() == WarcCompression.GZIP;
        long back = isGzip ? at + 1 : Math.max(at + 1, place() - TRAILER);
        rewind(back);
        byte[] mark = isGzip ? GZIP : RECORD;
        while (seek(mark)) {
            base = place();
            try {
                reader = new WarcReader(stored, buffer);
                found = reader.next();
            } catch (IOException noRecord) {
                rewind(base + 1);
            }
            if (found.isPresent()) {
                at = base;
                return true;
            }
        }
        return false;
    }

    private long place() {
        return taken - buffer.remaining();
    }

    /// As far back as the buffer goes, never forward.
    private void rewind(long to) {
        long start = taken - buffer.limit();
        buffer.position(Math.clamp(to - start, 0, buffer.position()));
    }

    /// Goes to the next mark.
    private boolean seek(byte[] mark) throws IOException {
        do {
            for (int i = buffer.position(); i + mark.length <= buffer.limit(); i++) {
                if (isAt(mark, i)) {
                    buffer.position(i);
                    return true;
                }
            }
            int kept = Math.min(buffer.remaining(), mark.length - 1);
            buffer.position(buffer.limit() - kept);
        } while (fill());
        return false;
    }

    private boolean isAt(byte[] mark, int place) {
        for (int i = 0; i < mark.length; i++) {
            if (buffer.get(place + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        buffer.compact();
        try {
            return stored.read(buffer) >= 0;
        } finally {
            buffer.flip();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private ReadableByteChannel counting(ReadableByteChannel file) {
        return new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer into) throws IOException {
                int n = file.read(into);
                taken += Math.max(0, n);
                return n;
            }

            @Override
            public boolean isOpen() {
                return file.isOpen();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
