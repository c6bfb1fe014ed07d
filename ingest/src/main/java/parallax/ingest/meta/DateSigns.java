package parallax.ingest.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.ingest.meta.DateSign.Kind;
import parallax.ingest.meta.DateSign.Place;
import parallax.model.Published;

/// Gathers every statement of a date that may be an article's: JSON-LD, meta elements, marked
/// elements, visible lines and the address.
final class DateSigns {

    private static final int BEFORE = 12;
    private static final int AFTER = 30;
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_FAR = 70;
    private static final int MOST_FAR = 25;
    private static final int MOST_MARKS = 25;
    private static final int LABEL = 45;
    private static final int OPENING = 60;
    private static final Pattern IN_URL =
            Pattern.compile(
                    "[/_=-]((?:19|20)\\d\\d)[/_-]?(1[0-2]|0?[1-9])[/_-]?([12]\\d|3[01]|0?[1-9])"
                            + "(?=[/_.-]|$)");
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:published_time",
        "datepublished",
        "og:article:published_time",
        "article:published",
        "og:pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publication-date",
        "date.published",
        "published_time",
        "published",
        "cxenseparse:recs:publishtime",
        "rnews:datepublished",
        "originalpublicationdate",
        "dc.date.issued",
        "dcterms.issued",
        "citation_publication_date",
        "citation_date",
        "bt:pubdate",
        "shareaholic:article_published_time"
    };
    private static final String[] PLAIN = {
        "dcterms.created",
        "dc.date.created",
        "datecreated",
        "article:created",
        "dcterms.date",
        "dc.date",
        "displaydate",
        "date",
        "timestamp",
        "created"
    };

    private final Lead lead;
    private final List<DateSign> signs = new ArrayList<>();

    private DateSigns(Lead lead) {
        this.lead = lead;
    }

    static List<DateSign> of(PageView page) {
        DateSigns signs = new DateSigns(page.lead());
        PageFacts facts = page.facts();
        LinkedData data = page.data();
        signs.machine(data.published(), Kind.LINKED);
        signs.machine(data.modified(), Kind.LINKED_MODIFIED);
        signs.machine(data.created(), Kind.LINKED_CREATED);
        signs.machine(data.page(), Kind.LINKED_PAGE);
        signs.published(facts);
        signs.machine(facts.meta(PLAIN), Kind.META_PLAIN);
        signs.machine(facts.meta(MetaReader.MODIFIED), Kind.META_MODIFIED);
        signs.marks(facts.marks());
        signs.lines();
        signs.title(facts, page.title());
        signs.address(page.url());
        return signs.signs;
    }

    /// What meta elements call the date of publication: those of a known name, or else any whose
    /// name says so.
    private void published(PageFacts facts) {
        for (String name : PUBLISHED) {
            machine(facts.meta(name), Kind.META);
        }
        if (signs.isEmpty() || signs.getLast().kind() != Kind.META) {
            facts.metas().entrySet().stream()
                    .filter(meta -> meta.getKey().contains("publi"))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(meta -> machine(meta.getValue().getFirst(), Kind.META));
        }
    }

    private void machine(String text, Kind kind) {
        Published date = text.isEmpty() ? Published.UNKNOWN : Dates.machine(text);
        if (date != Published.UNKNOWN) {
            signs.add(DateSign.of(date, kind));
        }
    }

    private void marks(List<PageFacts.Mark> marks) {
        int rank = 0;
        Map<String, Integer> counts = new HashMap<>();
        marks.forEach(mark -> counts.merge(mark.names(), 1, Integer::sum));
        for (PageFacts.Mark mark : marks) {
            boolean isDate =
                    switch (mark.kind()) {
                        case PUBLISHED, MODIFIED, TIME -> true;
                        case AUTHOR, HEADLINE -> false;
                    };
            if (isDate && rank < MOST_MARKS && mark(mark, rank, counts.get(mark.names()))) {
                rank += mark.isAside() ? 0 : 1;
            }
        }
    }

    private boolean mark(PageFacts.Mark mark, int rank, int alike) {
        int said = MarkCues.of(mark.names());
        Kind kind =
                switch (mark.kind()) {
                    case PUBLISHED ->
                            mark.sureness() > 1 ? Kind.TIME_PUBLISHED : Kind.CLASS_PUBLISHED;
                    case MODIFIED -> mark.sureness() > 1 ? Kind.TIME_MODIFIED : Kind.CLASS_MODIFIED;
                    default -> Kind.TIME;
                };
        int gap = mark.order() - lead.headlineOrder();
        Place place = new Place(kind, gap, rank, alike, mark.isAside());
        Published value = mark.value().isEmpty() ? Published.UNKNOWN : Dates.machine(mark.value());
        int before = signs.size();
        if (value != Published.UNKNOWN) {
            boolean alone = mark.text().length() < 30;
            int label = label(mark.text(), 0, 0) | said & MarkCues.MODIFIED;
            signs.add(new DateSign(value, place, label, alone, false));
        } else if (mark.text().length() <= LONGEST_LINE) {
            text(mark.text(), place, "");
        }
        return signs.size() > before;
    }

    private void text(String text, Place place, String above) {
        int last = 0;
        for (DateText.Found found : DateText.all(text, lead.isMonthFirst())) {
            int label = label(text, last, found.start());
            if (label == 0 && found.start() < 3) {
                label = label(above, Math.max(0, above.length() - LABEL), above.length());
            }
            boolean alone = text.length() - (found.end() - found.start()) < 25;
            Published day = new Published.On(found.day());
            signs.add(new DateSign(day, place, label, alone, false));
            if (!found.other().equals(found.day())) {
                Published other = new Published.On(found.other());
                signs.add(new DateSign(other, place, label, alone, true));
            }
            last = found.end();
        }
    }

    private static int label(String text, int from, int to) {
        return MarkCues.label(text.substring(Math.max(from, to - LABEL), to));
    }

    private void lines() {
        int headline = lead.headline();
        int far = 0;
        int rank = 0;
        List<String> lines = lead.lines();
        for (int i = 0; i < lines.size() && far < MOST_FAR; i++) {
            String line = lines.get(i);
            int gap = i - headline;
            boolean near = headline >= 0 && gap >= -BEFORE && gap < AFTER;
            int before = signs.size();
            if (line.length() > (near ? LONGEST_LINE : LONGEST_FAR)) {
                opening(line.substring(0, OPENING), gap, near);
                far += near || signs.size() == before ? 0 : 1;
                continue;
            }
            if (!hasDigit(line) || line.indexOf('©') >= 0) {
                continue;
            }
            String above = i > 0 && lines.get(i - 1).length() < LABEL ? lines.get(i - 1) : "";
            Kind kind = near ? Kind.LINE : Kind.FAR_LINE;
            text(line, new Place(kind, gap, rank, 1, false), above);
            if (signs.size() > before) {
                rank++;
                far += near ? 0 : 1;
            }
        }
    }

    /// A date among the first words of a paragraph; far from the headline they must call it one of
    /// publication.
    private void opening(String text, int gap, boolean near) {
        if (hasDigit(text) && (near || MarkCues.label(text) != 0)) {
            text(text, new Place(Kind.OPENING, gap, 0, 1, false), "");
        }
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /// A date that the page's title adds to the headline.
    private void title(PageFacts facts, String headline) {
        for (String title : List.of(facts.title(), facts.meta("og:title"))) {
            if (hasDigit(title) && !headline.contains(title)) {
                text(title, new Place(Kind.TITLE, 0, 0, 1, false), "");
            }
        }
    }

    private void address(String url) {
        Matcher match = IN_URL.matcher(url);
        while (match.find()) {
            try {
                LocalDate day =
                        LocalDate.of(
                                Integer.parseInt(match.group(1)),
                                Integer.parseInt(match.group(2)),
                                Integer.parseInt(match.group(3)));
                if (Dates.isPlausible(day)) {
                    signs.add(DateSign.of(new Published.On(day), Kind.URL));
                    return;
                }
            } catch (DateTimeException notADate) {
                continue;
            }
        }
    }
}
