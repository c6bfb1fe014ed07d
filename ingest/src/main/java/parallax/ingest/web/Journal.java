package parallax.ingest.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parallax.json.Json;

/// The checkpoint: a line for every address that was dealt with, written after its answer is in the
/// archive. What is not in it is fetched again, so a kill at any moment loses nothing.
///
/// One process at a time: the file is locked while it is open.
final class Journal implements AutoCloseable {

    /// What is remembered of an address.
    ///
    /// @param status HTTP status of the last answer
    /// @param etag its `ETag` header, or empty
    /// @param modified its `Last-Modified` header, or empty
    /// @param file the archive it is in
    /// @param end offset after its record
    record Seen(int status, String etag, String modified, String file, long end) {}

    private final Map<String, Seen> seen = new HashMap<>();
    private final FileChannel channel;
    private final FileLock lock;

    private Journal(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Opens or makes the file. A last line that a kill cut short is dropped.
    static Journal open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        Journal journal = new Journal(channel, lock(channel, file));
        byte[] bytes = all(channel);
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        channel.truncate(whole);
        channel.position(whole);
        try {
            new String(bytes, 0, whole, StandardCharsets.UTF_8).lines().forEach(journal::read);
        } catch (IllegalArgumentException e) {
            journal.close();
            throw new IOException(file + " holds a line that is not ours: " + e.getMessage(), e);
        }
        return journal;
    }

    private static FileLock lock(FileChannel channel, Path file) throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IOException(file + " is in use by another fetch or watch");
        }
        return lock;
    }

    /// Read by the channel that holds the lock: on POSIX systems, closing any other stream of the
    /// same file would give the lock up.
    private static byte[] all(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // The next piece.
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// What is remembered of an address, if it was dealt with.
    Optional<Seen> seen(String url) {
        return Optional.ofNullable(seen.get(url));
    }

    /// How far an archive file is known to be whole, in bytes.
    long wholeUntil(String file) {
        return seen.values().stream()
                .filter(s -> s.file().equals(file))
                .mapToLong(Seen::end)
                .max()
                .orElse(0);
    }

    /// Remembers an address for good.
    void add(String url, Seen state) {
        ObjectNode line = Json.object().put("url", url).put("status", state.status());
        line.put("etag", state.etag()).put("modified", state.modified());
        line.put("file", state.file()).put("end", state.end());
        ByteBuffer bytes =
                ByteBuffer.wrap((Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        seen.put(url, state);
    }

    private void read(String line) {
        var json = Json.parse(line);
        seen.put(
                Json.text(json, "url"),
                new Seen(
                        json.path("status").asInt(),
                        Json.text(json, "etag"),
                        Json.text(json, "modified"),
                        Json.text(json, "file"),
                        json.path("end").asLong()));
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
