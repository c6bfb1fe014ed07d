package parallax.ingest.meta;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.DateSource;
import parallax.model.Published;

/// The publication date chosen among what a page offers, with its source: JSON-LD, then meta, then
/// marked times, then visible text near the headline, then the address.
record DateChoice(Published published, DateSource from) {

    private static final DateChoice NONE = new DateChoice(Published.UNKNOWN, DateSource.NONE);
    private static final List<String> TEASERS =
            List.of("teaser", "related", "sidebar", "widget", "recent", "card", "archive", "feed");
    private static final Pattern IN_URL =
            Pattern.compile(
                    "[/_=-]((?:19|20)\\d\\d)[/_-]?(1[0-2]|0?[1-9])[/_-]?([12]\\d|3[01]|0?[1-9])"
                            + "(?=[/_.-]|$)");
    private static final String[] METAS = {
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
        "dcterms.created",
        "dc.date.created",
        "datecreated",
        "article:created",
        "citation_publication_date",
        "citation_date",
        "bt:pubdate",
        "dcterms.date",
        "dc.date",
        "displaydate",
        "date",
        "timestamp",
        "created"
    };

    static DateChoice of(PageFacts facts, LinkedData data, Lead lead, String url) {
        DateChoice linked = from(data.published(), DateSource.JSON_LD);
        DateChoice meta = from(facts.meta(METAS), DateSource.META);
        DateChoice marked = marked(facts, lead);
        DateChoice address = inUrl(url);
        for (DateChoice choice : List.of(linked, meta)) {
            if (choice != NONE) {
                return choice.atHome(List.of(linked, meta, marked, address), lead);
            }
        }
        if (marked != NONE && marked.from == DateSource.TIME) {
            return marked;
        }
        DateChoice seen = marked == NONE ? visible(lead) : marked;
        return seen == NONE ? address : seen;
    }

    private static DateChoice from(String text, DateSource source) {
        Published date = text.isEmpty() ? Published.UNKNOWN : Dates.machine(text);
        return date == Published.UNKNOWN ? NONE : new DateChoice(date, source);
    }

    /// A moment given in UTC hides the calendar day of the newsroom. Another statement of the same
    /// moment with a real offset is better; failing that, the day the address or the page shows,
    /// when it is the day before or after.
    private DateChoice atHome(List<DateChoice> others, Lead lead) {
        if (!(published instanceof Published.At(var moment))
                || !moment.getOffset().equals(ZoneOffset.UTC)) {
            return this;
        }
        for (DateChoice other : others) {
            if (other.published instanceof Published.At(var same)
                    && !same.getOffset().equals(ZoneOffset.UTC)
                    && Duration.between(moment, same).abs().toMinutes() < 3) {
                return other;
            }
        }
        DateChoice address = others.getLast();
        LocalDate utc = moment.toLocalDate();
        Optional<LocalDate> shown =
                address.published
                        .day()
                        .or(() -> visible(lead).published.day())
                        .or(() -> others.get(2).published.day());
        boolean isNextDoor =
                shown.isPresent()
                        && Math.abs(shown.get().toEpochDay() - utc.toEpochDay()) == 1
                        && isPossible(shown.get(), moment.getHour(), utc);
        return isNextDoor ? new DateChoice(new Published.On(shown.get()), from) : this;
    }

    /// West of Greenwich it may still be the day before until 12:00 UTC, east of it the next day
    /// from 10:00 UTC.
    private static boolean isPossible(LocalDate shown, int hour, LocalDate utc) {
        return shown.isBefore(utc) ? hour < 12 : hour >= 10;
    }

    /// The marked time nearest to the headline; one the markup calls published goes first.
    private static DateChoice marked(PageFacts facts, Lead lead) {
        DateChoice best = NONE;
        int least = Integer.MAX_VALUE;
        for (PageFacts.Mark mark : facts.marks()) {
            boolean time = mark.kind() == PageFacts.Kind.TIME;
            if (!time && mark.kind() != PageFacts.Kind.PUBLISHED) {
                continue;
            }
            int gap = mark.order() - lead.headlineOrder();
            boolean aside = mark.sureness() < 2 && isTeaser(mark.names());
            if (aside || lead.headlineOrder() > 0 && (gap > 250 || gap < -120)) {
                continue;
            }
            int distance = (gap < 0 ? -2 * gap : gap) + (time ? 20 : 0) - 10 * mark.sureness();
            if (distance < least) {
                DateChoice choice = of(mark, lead);
                if (choice != NONE) {
                    best = choice;
                    least = distance;
                }
            }
        }
        return best;
    }

    private static boolean isTeaser(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        return TEASERS.stream().anyMatch(lower::contains);
    }

    private static DateChoice of(PageFacts.Mark mark, Lead lead) {
        DateChoice choice = from(mark.value(), DateSource.TIME);
        if (choice != NONE || mark.text().length() > 120) {
            return choice;
        }
        Published shown = DateText.find(mark.text(), lead.isMonthFirst());
        return shown == Published.UNKNOWN ? NONE : new DateChoice(shown, DateSource.VISIBLE);
    }

    private static DateChoice visible(Lead lead) {
        for (String line : lead.nearest()) {
            Published date = DateText.find(line, lead.isMonthFirst());
            if (date != Published.UNKNOWN) {
                return new DateChoice(date, DateSource.VISIBLE);
            }
        }
        return NONE;
    }

    private static DateChoice inUrl(String url) {
        Matcher match = IN_URL.matcher(url);
        while (match.find()) {
            try {
                LocalDate day =
                        LocalDate.of(
                                Integer.parseInt(match.group(1)),
                                Integer.parseInt(match.group(2)),
                                Integer.parseInt(match.group(3)));
                if (Dates.isPlausible(day)) {
                    return new DateChoice(new Published.On(day), DateSource.URL);
                }
            } catch (DateTimeException notADate) {
                continue;
            }
        }
        return NONE;
    }
}
