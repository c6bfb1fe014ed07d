package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Days;
import parallax.compare.text.Statement;
import parallax.compare.text.Tokens;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Relation;
import parallax.model.Sighting;
import parallax.model.Story;

/// Differences inside one thread: who is credited, whether it is denied, where and when.
final class Contrasts {

    private Contrasts() {}

    static List<Discrepancy> of(
            Story story, ClaimThread thread, List<Document> documents, Relator relator) {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(d -> byId.put(d.article().id(), d));
        Finding sources = new Finding();
        Finding polarity = new Finding();
        Finding days = new Finding();
        Finding places = new Finding();
        Set<String> surnames = new TreeSet<>();
        boolean placeless = false;
        for (Sighting sighting : thread.sightings()) {
            Statement statement = Statement.of(sighting.text());
            polarity.add(statement.negations().size() % 2 == 0 ? "stated" : "negated", sighting);
            Days.weekdays(statement).forEach(day -> days.add(day, sighting));
            Document document = byId.get(sighting.article());
            source(document, sighting, sources, surnames);
            placeless |= !place(document, sighting, places);
        }
        List<Discrepancy> found = new ArrayList<>();
        if (polarity.size() > 1 && contradicts(thread, relator)) {
            found.addAll(polarity.close(story, thread.id(), Kind.POLARITY, thread.text()));
        }
        found.addAll(days.close(story, thread.id(), Kind.DATE, thread.text()));
        if (surnames.size() > 1) {
            found.addAll(sources.close(story, thread.id(), Kind.ATTRIBUTION, thread.text()));
        }
        if (!placeless) {
            found.addAll(places.close(story, thread.id(), Kind.PLACE, thread.text()));
        }
        return found;
    }

    /// True when some sighting contradicts another of opposite polarity.
    private static boolean contradicts(ClaimThread thread, Relator relator) {
        List<Reading> readings =
                relator.read(thread.sightings().stream().map(Sighting::text).toList());
        for (Reading a : readings) {
            for (Reading b : readings) {
                boolean opposite =
                        a.statement().negations().size() % 2 == 1
                                && b.statement().negations().size() % 2 == 0;
                if (opposite && relator.relate(a, b).label() == Relation.Label.CONTRADICT) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void source(
            Document document, Sighting sighting, Finding sources, Set<String> surnames) {
        for (Claim claim : document.claims()) {
            if (claim.id().equals(sighting.claim())
                    && claim.source() instanceof Attribution.Said said
                    && !said.entity().isEmpty()) {
                sources.add(said.text(), sighting);
                String norm = Tokens.norm(said.text());
                String last = norm.substring(norm.lastIndexOf(' ') + 1);
                if (surnames.stream().noneMatch(s -> Spelling.near(s, last))) {
                    surnames.add(last);
                }
            }
        }
    }

    /// Adds the one place that stands after “in”, “at” or “near”; false where there is none or
    /// more.
    private static boolean place(Document document, Sighting sighting, Finding places) {
        String text = document.article().text();
        List<String> named = new ArrayList<>();
        for (Mention mention : document.mentions()) {
            boolean inside = sighting.span().covers(mention.span());
            int start = mention.span().start();
            String before = text.substring(Math.max(0, start - 6), start);
            if (inside
                    && mention.type() == EntityType.PLACE
                    && before.matches("(?s).*\\b(?:in|at|near)\\s")) {
                named.add(mention.span().of(text));
            }
        }
        if (named.size() == 1) {
            places.add(named.getFirst(), sighting);
        }
        return named.size() == 1;
    }
}
