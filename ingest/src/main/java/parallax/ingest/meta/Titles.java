package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Chooses the headline: an `h1` that agrees with the `title` element, the Open Graph title or the
/// JSON-LD headline; else the best of those, freed of the site's name.
final class Titles {

    private static final Pattern BARS = Pattern.compile(" (?:[|·»–—-]|::) ");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    static String choose(PageFacts facts, LinkedData data, String outlet) {
        List<String> claims = new ArrayList<>();
        for (String claim :
                List.of(
                        data.headline(),
                        facts.meta("og:title", "twitter:title", "parsely-title", "dc.title"),
                        facts.title())) {
            if (!claim.isBlank()) {
                claims.add(withoutSite(claim, outlet));
            }
        }
        for (String heading : facts.headings()) {
            for (String claim : claims) {
                if (agree(heading, claim)) {
                    return heading;
                }
            }
        }
        List<String> own =
                facts.headings().stream()
                        .filter(h -> !TextKey.of(h).equals(TextKey.of(outlet)))
                        .toList();
        if (own.size() == 1 && claims.stream().anyMatch(c -> overlap(own.getFirst(), c) >= 0.5)) {
            return own.getFirst();
        }
        return claims.isEmpty()
                ? facts.headings().isEmpty() ? "" : facts.headings().getFirst()
                : claims.getFirst();
    }

    private static boolean agree(String heading, String claim) {
        String a = TextKey.of(heading);
        String b = TextKey.of(claim);
        return a.length() > 5
                && (a.equals(b) || b.startsWith(a) || a.startsWith(b) && b.length() > 15);
    }

    /// Share of the heading's words of four letters or more that the claim has too.
    private static double overlap(String heading, String claim) {
        Set<String> words = words(claim);
        Set<String> mine = words(heading);
        long shared = mine.stream().filter(words::contains).count();
        return mine.size() < 2 ? 0 : (double) shared / mine.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : WORD_ENDS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }

    /// The first or last part of a page's title that names the site, as its address shows.
    static String site(String title, String url) {
        String host = host(url);
        String[] parts = BARS.split(title);
        for (String part :
                parts.length < 2
                        ? new String[0]
                        : new String[] {parts[parts.length - 1], parts[0]}) {
            String key = TextKey.of(part);
            boolean named = key.length() > 3 && host.contains(key);
            if (named || host.length() > 3 && key.equals("the" + host)) {
                return part.strip();
            }
        }
        return "";
    }

    /// Letters and digits of a host without its first `www` and its last label.
    private static String host(String url) {
        int start = url.indexOf("//") + 2;
        int end = url.indexOf('/', start);
        String host = start < 2 ? "" : url.substring(start, end < 0 ? url.length() : end);
        int dot = host.lastIndexOf('.');
        return TextKey.of(dot < 0 ? "" : host.substring(host.startsWith("www.") ? 4 : 0, dot));
    }

    private static String withoutSite(String title, String outlet) {
        String site = TextKey.of(outlet);
        int cut = -1;
        for (String bar : List.of(" | ", " - ", " – ", " — ", " · ", " :: ", " » ")) {
            int at = title.lastIndexOf(bar);
            boolean isSite =
                    at > 0 && (!site.isEmpty() && TextKey.of(title.substring(at)).contains(site));
            if (at > cut && (isSite || bar.equals(" | ") && at > 20)) {
                cut = at;
            }
        }
        for (String bar : List.of(" | ", " - ", ": ")) {
            int at = title.indexOf(bar);
            if (at > 0 && !site.isEmpty() && TextKey.of(title.substring(0, at)).equals(site)) {
                return withoutSite(title.substring(at + bar.length()), outlet);
            }
        }
        return (cut > 0 ? title.substring(0, cut) : title).strip();
    }
}
