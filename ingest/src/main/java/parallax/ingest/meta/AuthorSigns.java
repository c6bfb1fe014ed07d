package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.ingest.meta.AuthorSign.Kind;

/// Gathers every statement of who wrote an article: JSON-LD, meta elements, elements whose markup
/// says author, lines that begin with `By` or the like, and names alone on a line below the
/// headline.
final class AuthorSigns {

    private static final List<String> METAS =
            List.of(
                    "author",
                    "article:author",
                    "byl",
                    "byline",
                    "parsely-author",
                    "dc.creator",
                    "dcterms.creator",
                    "sailthru.author",
                    "citation_author",
                    "article:author_name",
                    "article_author",
                    "cxenseparse:author",
                    "og:article:author",
                    "shareaholic:article_author_name",
                    "authors");
    private static final int LONGEST_MARK = 150;
    private static final int MOST_MARKS = 30;
    private static final int AFTER = 20;
    private static final int BEFORE = 10;
    private static final int MOST_FAR = 4;

    private final PageView page;
    private final House house;
    private final List<AuthorSign> signs = new ArrayList<>();

    private AuthorSigns(PageView page) {
        this.page = page;
        house = House.of(page.outlet());
    }

    static List<AuthorSign> of(PageView page) {
        AuthorSigns signs = new AuthorSigns(page);
        signs.add(page.data().authors(), Kind.LINKED);
        Kind kind = Kind.META;
        for (String meta : METAS) {
            signs.add(page.facts().metas().getOrDefault(meta, List.of()), kind);
            kind = Kind.META_PLAIN;
        }
        signs.marks(page.facts().marks());
        signs.lines();
        signs.signs.add(AuthorSign.of(List.of(), Kind.NONE));
        return signs.signs;
    }

    private void add(List<String> raw, Kind kind) {
        List<String> names = clean(raw);
        if (!names.isEmpty()) {
            signs.add(AuthorSign.of(names, kind));
        }
    }

    private void marks(List<PageFacts.Mark> marks) {
        Map<String, Integer> counts = new HashMap<>();
        marks.forEach(mark -> counts.merge(mark.names(), 1, Integer::sum));
        Map<String, List<String>> cleaned = new HashMap<>();
        int most = MOST_MARKS;
        for (PageFacts.Mark mark : marks) {
            boolean isAuthor =
                    mark.kind() == PageFacts.Kind.AUTHOR && mark.text().length() < LONGEST_MARK;
            List<String> names =
                    isAuthor && most > 0
                            ? cleaned.computeIfAbsent(mark.text(), text -> clean(List.of(text)))
                            : List.of();
            if (!names.isEmpty()) {
                Kind kind = mark.sureness() > 1 ? Kind.MARKED : Kind.CLASSED;
                int gap = mark.order() - page.lead().headlineOrder();
                int alike = counts.get(mark.names());
                signs.add(new AuthorSign(names, kind, gap, alike, mark.isAside()));
                most--;
            }
        }
    }

    private void lines() {
        List<String> lines = page.lead().lines();
        int headline = page.lead().headline();
        int far = 0;
        for (int i = 0; i < lines.size() && far < MOST_FAR; i++) {
            int gap = i - headline;
            boolean near = headline >= 0 && gap >= -BEFORE && gap <= AFTER;
            List<String> names = cued(lines, i);
            if (!names.isEmpty()) {
                signs.add(sign(names, near ? Kind.CUED : Kind.FAR_CUED, gap));
                far += near ? 0 : 1;
            } else if (near && gap > 0 && lines.get(i).length() < 80) {
                plain(lines, i, gap);
            }
        }
    }

    private static List<String> cued(List<String> lines, int i) {
        List<String> names = Byline.cued(lines.get(i));
        if (names.isEmpty() && i + 1 < lines.size() && Byline.isBareCue(lines.get(i))) {
            return Byline.names(lines.get(i + 1)).stream().filter(Byline::isProper).toList();
        }
        return names;
    }

    /// Names alone on a line, perhaps with a date.
    private void plain(List<String> lines, int i, int gap) {
        List<String> names = mayName(lines.get(i)) ? clean(List.of(lines.get(i))) : List.of();
        if (!names.isEmpty() && names.stream().allMatch(Byline::isPerson)) {
            signs.add(sign(names, hasDigit(lines, i) ? Kind.DATED_LINE : Kind.NAME_LINE, gap));
        }
    }

    /// A quick look that spares most lines a slow one: a person has a second name with a capital.
    private static boolean mayName(String line) {
        int first = line.codePointAt(0);
        boolean mayBe = Character.isUpperCase(first) || Character.isIdeographic(first);
        for (int i = 1; mayBe && i < line.length(); i++) {
            char before = line.charAt(i - 1);
            boolean isSpace = before <= ' ' || before == '\u00A0';
            if (isSpace && Character.isUpperCase(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static AuthorSign sign(List<String> names, Kind kind, int gap) {
        return new AuthorSign(names, kind, gap, 1, false);
    }

    private static boolean hasDigit(List<String> lines, int i) {
        for (String line : lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2))) {
            if (line.length() < 60 && Byline.hasDigit(line)) {
                return true;
            }
        }
        return false;
    }

    private List<String> clean(List<String> raw) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : raw) {
            List<String> parts = Byline.names(text);
            for (String name : parts) {
                String plain = house.cutFrom(name);
                if (parts.size() == 1 || !house.isNamed(plain)) {
                    names.putIfAbsent(TextKey.of(plain), plain);
                }
            }
        }
        return new ArrayList<>(names.values());
    }
}
