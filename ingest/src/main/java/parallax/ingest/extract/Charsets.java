package parallax.ingest.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/// Turns the bytes of a page into text: byte order mark, then valid UTF-8 whatever is declared,
/// then the encoding of the header, then that of the page's `meta`, then Windows-1252.
///
/// Valid UTF-8 with at least one multi-byte sequence is practically never anything else, while a
/// declared charset often lies. Names follow the WHATWG encoding standard where it differs from the
/// JDK: `iso-8859-1` and `ascii` mean Windows-1252, `gb2312` means GB18030.
final class Charsets {

    private static final int SNIFFED = 4096;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    /// The text of a web page, [pruned][Pruner] where its encoding allows that.
    static String page(byte[] bytes, String declared) {
        Optional<Charset> told = byteOrderMark(bytes).or(() -> named(declared));
        boolean allows = told.map(Charsets::isAsciiCompatible).orElse(true);
        return decode(allows ? Pruner.prune(bytes) : bytes, declared);
    }

    static String decode(byte[] bytes, String declared) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            String text = new String(bytes, mark.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Optional<Charset> told = named(declared);
        if (told.isPresent() && !isAsciiCompatible(told.get())) {
            return new String(bytes, told.get());
        }
        return asUtf8(bytes)
                .orElseGet(() -> legacy(bytes, told.or(() -> inMeta(bytes)).orElse(WESTERN)));
    }

    /// A page whose bytes above 127 are mostly UTF-8 is UTF-8 with a few broken ones, whatever it
    /// declares; one declared as UTF-8 whose bytes mostly are not is Windows-1252.
    private static String legacy(byte[] bytes, Charset fallback) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long good = text.chars().filter(c -> c > 127 && c != 0xFFFD).count();
        boolean declared = fallback.equals(StandardCharsets.UTF_8);
        if (declared ? broken <= good : broken * 5 <= good) {
            return text;
        }
        return new String(bytes, declared ? WESTERN : fallback);
    }

    /// The text when the bytes are flawless UTF-8: a replacement character may stand in a page only
    /// where its own three bytes do.
    private static Optional<String> asUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = text.indexOf('\uFFFD');
        if (at < 0) {
            return Optional.of(text);
        }
        long shown = text.chars().filter(c -> c == 0xFFFD).count();
        return shown == written(bytes) ? Optional.of(text) : Optional.empty();
    }

    private static long written(byte[] bytes) {
        long count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            boolean mark =
                    bytes[i] == (byte) 0xEF
                            && bytes[i + 1] == (byte) 0xBF
                            && bytes[i + 2] == (byte) 0xBD;
            count += mark ? 1 : 0;
        }
        return count;
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        int first = b.length > 1 ? (b[0] & 255) << 8 | b[1] & 255 : 0;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> inMeta(byte[] bytes) {
        int length = Math.min(bytes.length, SNIFFED);
        String head =
                new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            at = head.indexOf("encoding=");
        }
        if (at < 0) {
            return Optional.empty();
        }
        int from = head.indexOf('=', at) + 1;
        while (from < length && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < length && "\"' />;?".indexOf(head.charAt(to)) < 0) {
            to++;
        }
        // A page that could be read as ASCII up to its meta is no UTF-16, whatever it says.
        return named(head.substring(from, to))
                .map(c -> isAsciiCompatible(c) ? c : StandardCharsets.UTF_8);
    }

    private static boolean isAsciiCompatible(Charset charset) {
        String name = charset.name();
        return !name.startsWith("UTF-16")
                && !name.startsWith("UTF-32")
                && !name.startsWith("ISO-2022");
    }

    private static Optional<Charset> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace("\"", "");
        try {
            return switch (plain) {
                case "" -> Optional.empty();
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> Optional.of(WESTERN);
                case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
                case "iso-8859-9" -> Optional.of(Charset.forName("windows-1254"));
                default -> Optional.of(Charset.forName(plain));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
