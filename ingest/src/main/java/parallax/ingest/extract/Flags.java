package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parallax.ingest.copy.Credit;
import parallax.ingest.meta.Metadata;
import parallax.model.Block;
import parallax.model.Flag;

/// What to know before trusting a text, each with the words of the page that gave it.
final class Flags {

    private static final Pattern PATH_ENDS = Pattern.compile("[/?#]");
    private static final int SHORT_TEXT = 2500;
    private static final int BELOW = 5;

    private Flags() {}

    /// The flags of an article.
    ///
    /// @param notices what the page says of it, furniture and all
    static List<Flag> of(Body body, Metadata meta, Notices notices, String url) {
        List<Flag> flags = new ArrayList<>();
        paywall(body, meta, notices).ifPresent(e -> flags.add(new Flag("paywall-truncated", e)));
        notices.ai().ifPresent(e -> flags.add(new Flag("ai-disclosed", e)));
        opinion(meta, url).ifPresent(e -> flags.add(new Flag("opinion", e)));
        live(meta, url).ifPresent(e -> flags.add(new Flag("liveblog", e)));
        Credit.of(meta.outlet(), meta.authors(), prose(body), below(body, notices.lines()))
                .map(Credit::flag)
                .ifPresent(flags::add);
        return flags;
    }

    /// True for a line that is no sentence of the article, unless it is where the article stops.
    private static boolean isOutside(String line, Body body) {
        int at = body.text().indexOf(line);
        return at < 0 || at + line.length() == body.text().length();
    }

    /// The text without captions, whose credits are the pictures'.
    private static String prose(Body body) {
        boolean hasCaption =
                body.blocks().stream().anyMatch(block -> block.role() == Block.Role.CAPTION);
        return hasCaption ? withoutCaptions(body) : body.text();
    }

    private static String withoutCaptions(Body body) {
        return body.blocks().stream()
                .filter(block -> block.role() != Block.Role.CAPTION)
                .map(block -> block.span().of(body.text()))
                .collect(Collectors.joining("\n\n"));
    }

    /// The lines of the page that follow the article's last.
    private static List<String> below(Body body, List<String> lines) {
        if (body.blocks().isEmpty()) {
            return List.of();
        }
        String last = body.blocks().getLast().span().of(body.text());
        int end = lines.lastIndexOf(last);
        return end < 0
                ? List.of()
                : lines.subList(end + 1, Math.min(lines.size(), end + 1 + BELOW));
    }

    private static Optional<String> paywall(Body body, Metadata meta, Notices notices) {
        boolean isShort = body.text().length() < SHORT_TEXT;
        if (!meta.isFree() && isShort) {
            return Optional.of("isAccessibleForFree: false");
        }
        Optional<String> notice = notices.pay().filter(n -> isOutside(n, body));
        boolean cut = isShort || notice.map(n -> !Cues.holds(Cues.Kind.LINE, n)).orElse(false);
        return cut ? notice : Optional.empty();
    }

    private static Optional<String> opinion(Metadata meta, String url) {
        if (meta.kind().startsWith("Opinion")) {
            return Optional.of(meta.kind());
        }
        if (Cues.is(Cues.Kind.OPINION, meta.section())) {
            return Optional.of(meta.section());
        }
        int colon = meta.title().indexOf(':');
        int bar = meta.title().indexOf('|');
        int end = colon < 0 ? bar : bar < 0 ? colon : Math.min(colon, bar);
        if (end > 0 && Cues.is(Cues.Kind.OPINION, meta.title().substring(0, end))) {
            return Optional.of(meta.title().substring(0, end));
        }
        return inPath(Cues.Kind.OPINION, url);
    }

    private static Optional<String> live(Metadata meta, String url) {
        if (meta.kind().equals("LiveBlogPosting")) {
            return Optional.of(meta.kind());
        }
        return Cues.holds(Cues.Kind.LIVE, meta.title())
                ? Optional.of(meta.title())
                : inPath(Cues.Kind.LIVE, url);
    }

    /// A part of the address that is such a word.
    private static Optional<String> inPath(Cues.Kind kind, String url) {
        int host = url.indexOf("//");
        int path = host < 0 ? -1 : url.indexOf('/', host + 2);
        if (path < 0) {
            return Optional.empty();
        }
        for (String part : PATH_ENDS.split(url.substring(path + 1).toLowerCase(Locale.ROOT))) {
            if (Cues.is(kind, part)) {
                return Optional.of("/" + part + "/");
            }
        }
        return Optional.empty();
    }
}
