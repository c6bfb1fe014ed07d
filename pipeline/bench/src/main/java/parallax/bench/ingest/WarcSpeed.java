package parallax.bench.ingest;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import parallax.ingest.Ingest;

/// Streams a made-up web archive and prints megabytes and pages a second and the largest heap seen
/// after a page, which does not grow with the file.
public final class WarcSpeed {

    private static final int PARAGRAPHS = 300;

    private WarcSpeed() {}

    /// @param args size of the archive in MB as stored
    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("parallax-bench", ".warc.gz");
        try {
            long size = write(file, Long.parseLong(args[0]) << 20);
            read(file, size);
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file, long size) {
        AtomicInteger pages = new AtomicInteger();
        AtomicLong heap = new AtomicLong();
        Runtime runtime = Runtime.getRuntime();
        long start = System.nanoTime();
        Ingest.open()
                .read(
                        List.of(file),
                        _ -> {
                            long used = runtime.totalMemory() - runtime.freeMemory();
                            heap.accumulateAndGet(used, Math::max);
                            pages.incrementAndGet();
                        });
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d pages, %d MB stored: %.0f pages/s, %.1f MB/s, heap at most %d MB%n",
                pages.get(),
                size >> 20,
                pages.get() / seconds,
                (size >> 20) / seconds,
                heap.get() >> 20);
    }

    private static long write(Path file, long goal) throws IOException {
        Random random = new Random(7);
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; written < goal; i++) {
                byte[] record = record(i, random);
                out.write(record);
                written += record.length;
            }
        }
        return written;
    }

    private static byte[] record(int i, Random random) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(random);
        String headers =
                """
                WARC/1.0
                WARC-Type: response
                WARC-Target-URI: https://bench.example/%d
                WARC-Date: 2024-05-01T10:00:00Z
                Content-Type: application/http
                Content-Length: %d

                """
                        .formatted(i, http.length())
                        .replace("\n", "\r\n");
        var bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((headers + http + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    private static String page(Random random) {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(_ -> "<div class=\"c\"><p>" + words(random) + "</p></div>")
                .collect(
                        Collectors.joining(
                                "\n",
                                "<!DOCTYPE html><html><head><title>x</title></head><body><article>",
                                "</article></body></html>"));
    }

    private static String words(Random random) {
        return IntStream.range(0, 40)
                .mapToObj(_ -> Integer.toString(random.nextInt(1 << 20), 36))
                .collect(Collectors.joining(" "));
    }
}
