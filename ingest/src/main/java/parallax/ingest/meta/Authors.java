package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Chooses the people or desks of the byline: what the page's data says, checked against the byline
/// its readers see.
final class Authors {

    private static final List<String> METAS =
            List.of(
                    "author",
                    "article:author",
                    "byl",
                    "parsely-author",
                    "dc.creator",
                    "dcterms.creator",
                    "sailthru.author",
                    "citation_author",
                    "article:author_name",
                    "cxenseparse:author",
                    "og:article:author",
                    "authors");
    private static final int NEAR = 90;

    private final PageFacts facts;
    private final LinkedData data;
    private final Lead lead;
    private final String outlet;

    private Authors(PageFacts facts, LinkedData data, Lead lead, String outlet) {
        this.facts = facts;
        this.data = data;
        this.lead = lead;
        this.outlet = Titles.key(outlet);
    }

    static List<String> choose(PageFacts facts, LinkedData data, Lead lead, String outlet) {
        return new Authors(facts, data, lead, outlet).choose();
    }

    private List<String> choose() {
        List<String> given = given();
        List<String> cued = cued();
        List<String> marked = marked();
        List<String> seen = cued.isEmpty() ? marked : cued;
        if (given.isEmpty() || seen.isEmpty()) {
            List<String> known = given.isEmpty() ? seen : given;
            return known.isEmpty() ? last() : known;
        }
        if (shares(given, seen)) {
            boolean more = cued.size() > given.size() && covers(cued, given);
            return more ? cued : given;
        }
        boolean weak =
                given.stream().noneMatch(Byline::isProper)
                        || given.stream().allMatch(this::isOutlet);
        boolean strong = !cued.isEmpty() || seen.stream().allMatch(Byline::isProper);
        return weak && strong || !cued.isEmpty() && !isShown(given) ? seen : given;
    }

    /// What JSON-LD or meta elements give.
    private List<String> given() {
        List<String> linked = clean(data.authors());
        if (!linked.isEmpty()) {
            return linked;
        }
        for (String meta : METAS) {
            List<String> names = clean(facts.metas().getOrDefault(meta, List.of()));
            if (!names.isEmpty() && !names.stream().allMatch(this::isOutlet)) {
                return names;
            }
        }
        return List.of();
    }

    private boolean isOutlet(String name) {
        String key = Titles.key(name);
        return !outlet.isEmpty()
                && (key.equals(outlet) || outlet.length() > 5 && key.contains(outlet));
    }

    /// Names of the visible lines around the headline that start with `By` or the like.
    private List<String> cued() {
        List<String> lines = lead.around(20, 10);
        for (int i = 0; i < lines.size(); i++) {
            List<String> names = Byline.cued(lines.get(i));
            if (names.isEmpty() && Byline.isBareCue(lines.get(i)) && i + 1 < lines.size()) {
                names = Byline.names(lines.get(i + 1)).stream().filter(Byline::isProper).toList();
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /// Where nothing else is known: a person's name alone beside a date just below the headline, a
    /// line with a cue anywhere on the page, or the first element marked as author.
    private List<String> last() {
        List<String> near = lead.around(4, 0);
        for (int i = 0; i < near.size(); i++) {
            List<String> names = clean(List.of(near.get(i)));
            boolean dated = near.get(i).length() < 80 && hasDigit(near, i);
            if (dated && names.size() == 1 && Byline.isPerson(names.getFirst())) {
                return names;
            }
        }
        for (String line : lead.lines()) {
            List<String> names = Byline.cued(line);
            if (!names.isEmpty() && line.length() < 80) {
                return names;
            }
        }
        for (PageFacts.Mark mark : facts.marks()) {
            List<String> names =
                    mark.kind() == PageFacts.Kind.AUTHOR ? clean(List.of(mark.text())) : List.of();
            if (!names.isEmpty() && mark.text().length() < 100) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean hasDigit(List<String> lines, int i) {
        return IntStream.rangeClosed(Math.max(0, i - 1), Math.min(lines.size() - 1, i + 1))
                .mapToObj(lines::get)
                .anyMatch(l -> l.length() < 60 && l.chars().anyMatch(Character::isDigit));
    }

    /// Names of elements whose markup says author, the nearest to the headline.
    private List<String> marked() {
        List<String> best = List.of();
        int least = Integer.MAX_VALUE;
        for (PageFacts.Mark mark : facts.marks()) {
            int gap = mark.order() - lead.headlineOrder();
            int distance = (gap < 0 ? -2 * gap : gap) - (mark.sureness() == 2 ? 30 : 0);
            boolean isNear = lead.headlineOrder() == 0 || distance < NEAR;
            if (mark.kind() == PageFacts.Kind.AUTHOR && isNear && mark.text().length() < 150) {
                List<String> names = clean(List.of(mark.text()));
                if (!names.isEmpty() && distance < least) {
                    best = names;
                    least = distance;
                }
            }
        }
        return best;
    }

    private boolean isShown(List<String> names) {
        String near = Titles.key(String.join(" ", lead.around(25, 12)));
        return names.stream().anyMatch(name -> near.contains(Titles.key(name)));
    }

    private List<String> clean(List<String> raw) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : raw) {
            List<String> parts = Byline.names(text);
            for (String name : parts) {
                String plain = withoutHouse(name);
                if (parts.size() == 1 || !isHouse(plain)) {
                    names.putIfAbsent(Titles.key(plain), plain);
                }
            }
        }
        return new ArrayList<>(names.values());
    }

    /// Cuts the outlet or an agency off the end of a name.
    private String withoutHouse(String name) {
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            String rest = name.substring(at + 1);
            if (name.substring(0, at).indexOf(' ') > 0 && isHouse(rest)) {
                return name.substring(0, at);
            }
        }
        return name;
    }

    private boolean isHouse(String name) {
        return Byline.isAgency(name) || !outlet.isEmpty() && Titles.key(name).equals(outlet);
    }

    private static boolean shares(List<String> a, List<String> b) {
        return a.stream().anyMatch(x -> holds(b, x));
    }

    private static boolean covers(List<String> outer, List<String> inner) {
        return inner.stream().allMatch(x -> holds(outer, x));
    }

    private static boolean holds(List<String> names, String name) {
        String key = Titles.key(name);
        return names.stream().anyMatch(n -> Titles.key(n).equals(key));
    }
}
