package parallax.ingest.meta;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.DateSource;
import parallax.model.Published;

/// The publication date chosen among what a page offers, with its source: JSON-LD, then meta, then
/// marked times, then visible text, then the address.
record DateChoice(Published published, DateSource from) {

    private static final DateChoice NONE = new DateChoice(Published.UNKNOWN, DateSource.NONE);
    private static final Pattern IN_URL =
            Pattern.compile(
                    "[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?([0-3]\\d)(?=[/_.-]|$)");

    static DateChoice of(PageFacts facts, LinkedData data, List<String> lead, String url) {
        DateChoice choice = from(data.published(), DateSource.JSON_LD);
        if (choice == NONE) {
            choice = meta(facts);
        }
        if (choice == NONE) {
            choice = marked(facts);
        }
        if (choice == NONE) {
            choice = visible(lead);
        }
        return choice == NONE ? inUrl(url) : choice;
    }

    private static DateChoice from(String text, DateSource source) {
        Published date = text.isEmpty() ? Published.UNKNOWN : Dates.machine(text);
        return date == Published.UNKNOWN ? NONE : new DateChoice(date, source);
    }

    private static DateChoice meta(PageFacts facts) {
        String text =
                facts.meta(
                        "article:published_time",
                        "og:published_time",
                        "datepublished",
                        "og:article:published_time",
                        "article:published",
                        "parsely-pub-date",
                        "sailthru.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publication_date",
                        "publication-date",
                        "date.published",
                        "cxenseparse:recs:publishtime",
                        "dcterms.created",
                        "dcterms.date",
                        "dc.date.issued",
                        "dc.date",
                        "dc.date.created",
                        "datecreated",
                        "article:created",
                        "rnews:datepublished",
                        "originalpublicationdate",
                        "date");
        return from(text, DateSource.META);
    }

    private static DateChoice marked(PageFacts facts) {
        for (PageFacts.Kind kind : List.of(PageFacts.Kind.PUBLISHED, PageFacts.Kind.TIME)) {
            for (PageFacts.Mark mark : facts.marks()) {
                if (mark.kind() == kind) {
                    DateChoice choice = from(mark.value(), DateSource.TIME);
                    if (choice == NONE && mark.text().length() < 120) {
                        Published shown = DateText.find(mark.text());
                        choice =
                                shown == Published.UNKNOWN
                                        ? NONE
                                        : new DateChoice(shown, DateSource.VISIBLE);
                    }
                    if (choice != NONE) {
                        return choice;
                    }
                }
            }
        }
        return NONE;
    }

    private static DateChoice visible(List<String> lead) {
        for (String line : lead) {
            if (line.length() < 120) {
                Published date = DateText.find(line);
                if (date != Published.UNKNOWN) {
                    return new DateChoice(date, DateSource.VISIBLE);
                }
            }
        }
        return NONE;
    }

    private static DateChoice inUrl(String url) {
        Matcher match = IN_URL.matcher(url);
        while (match.find()) {
            String iso = match.group(1) + "-" + match.group(2) + "-" + match.group(3);
            try {
                return new DateChoice(new Published.On(LocalDate.parse(iso)), DateSource.URL);
            } catch (java.time.format.DateTimeParseException notADate) {
                continue;
            }
        }
        return NONE;
    }
}
