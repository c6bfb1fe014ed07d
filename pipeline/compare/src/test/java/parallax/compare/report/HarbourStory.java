package parallax.compare.report;

import java.util.List;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.Discrepancy;
import parallax.model.Entity;
import parallax.model.Flag;
import parallax.model.OriginReason;
import parallax.model.Quote;
import parallax.model.Story;

/// One invented event told by four outlets, one of which copies another and one is cut short.
final class HarbourStory {

    static final Entity.Person REEVE =
            new Entity.Person(
                    "person:ida-reeve", "Ida Reeve", List.of("Reeve"), List.of(), List.of());
    static final Entity.State NORLAND =
            new Entity.State("state:NO", "Norway", List.of("Oslo"), "NO");
    static final Entity.Agreement ACCORD =
            new Entity.Agreement(
                    "agreement:harbour-accord",
                    "Harbour Accord",
                    List.of(),
                    "accord",
                    1994,
                    List.of(),
                    "Bergen");

    final Newsstand stand = new Newsstand();
    final Comparison comparison;

    HarbourStory() {
        Newsstand.Page courier = courier();
        Newsstand.Page gazette = gazette();
        Newsstand.Page mirror = mirror();
        stand.article(
                "d-4",
                "The Quayside",
                "Harbour pact: what we know",
                "2025-03-05",
                "Oslo has taken a step few expected. Subscribers can read on.",
                new Flag("paywall-truncated", "Subscribers can read on."));
        stand.copied("a-1", "c-3", "91 % of the shorter text, credit line “Coastal Wire”");
        comparison =
                new Comparison(
                        List.of(
                                new Story(
                                        "s-1",
                                        "Norway offers to share the harbour",
                                        List.of("a-1", "b-2", "c-3", "d-4"),
                                        List.of("a-1 and b-2 share Ida Reeve, harbour"))),
                        List.of(thread(courier, gazette, mirror)),
                        List.of(days(courier, gazette)));
    }

    private Newsstand.Page courier() {
        return stand.article(
                        "a-1",
                        "North Courier",
                        "Norway offers to share the harbour",
                        "2025-03-03T08:00:00Z",
                        "Norway will share its harbour with 1,500 boats, Ida Reeve said on Sunday."
                                + " “We will not look back,” the minister said. 🚢 The Harbour"
                                + " Accord of 1994 left the café quay open.\n\n"
                                + "What happens next?\n\n"
                                + "Talks resume in Bergen within days. Nobody knows the outcome.")
                .name(REEVE, "Ida Reeve", "")
                .name(REEVE, "the minister", "minister")
                .name(NORLAND, "Norway", "")
                .name(ACCORD, "Harbour Accord", "")
                .quote(
                        Quote.Kind.DIRECT,
                        "“We will not look back,”",
                        "the minister",
                        REEVE.id(),
                        "said")
                .claim("c:a1", "Norway will share its harbour with 1,500 boats", "Ida Reeve", "")
                .claim("c:a2", "The Harbour Accord of 1994 left the café quay open", "", "1994");
    }

    private Newsstand.Page gazette() {
        return stand.article(
                        "b-2",
                        "Harbour Gazette",
                        "Minister opens the quay",
                        "2025-03-04",
                        "Norway is to open its harbour to 900 boats. Reeve, a former mayor, told"
                                + " reporters on Friday that the offer stands.")
                .name(REEVE, "Reeve", "former mayor")
                .name(NORLAND, "Norway", "")
                .quote(Quote.Kind.INDIRECT, "the offer stands", "Reeve", REEVE.id(), "told")
                .claim("c:b1", "Norway is to open its harbour to 900 boats", "", "");
    }

    private Newsstand.Page mirror() {
        return stand.article(
                        "c-3",
                        "Daily Mirror of Voss",
                        "Norway offers to share the harbour",
                        "",
                        "Norway will share its harbour with 1,500 boats, Ida Reeve said on"
                                + " Sunday. (Coastal Wire)")
                .name(REEVE, "Ida Reeve", "")
                .name(NORLAND, "Norway", "")
                .claim("c:c1", "Norway will share its harbour with 1,500 boats", "Ida Reeve", "");
    }

    private static ClaimThread thread(
            Newsstand.Page courier, Newsstand.Page gazette, Newsstand.Page mirror) {
        return new ClaimThread(
                "t-1",
                "Norway will share its harbour with 1,500 boats",
                "s-1",
                List.of(
                        courier.sighting("Norway will share its harbour with 1,500 boats", "c:a1"),
                        gazette.sighting("Norway is to open its harbour to 900 boats", "c:b1"),
                        mirror.sighting("Norway will share its harbour with 1,500 boats", "c:c1")),
                List.of("first", "same subject and act", "same words"),
                3,
                2,
                List.of(
                        new ClaimThread.Merge(
                                List.of("a-1", "c-3"),
                                List.of(
                                        new OriginReason(
                                                OriginReason.Kind.COPIED_TEXT, "copied text")))),
                ClaimThread.Order.PARTIAL);
    }

    private static Discrepancy days(Newsstand.Page courier, Newsstand.Page gazette) {
        return new Discrepancy(
                "d-1",
                "s-1",
                "t-1",
                Discrepancy.Kind.NUMBER,
                "boats that may use the harbour",
                List.of(
                        new Discrepancy.Value(
                                "1,500", List.of(courier.sighting("1,500 boats", ""))),
                        new Discrepancy.Value("900", List.of(gazette.sighting("900 boats", "")))),
                0.9);
    }
}
