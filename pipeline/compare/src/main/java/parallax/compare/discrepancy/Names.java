package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parallax.compare.thread.Sightings;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Mention;
import parallax.model.Mention.StateSense;
import parallax.model.Story;

/// Names: one person under different given names, one name in different spellings.
final class Names {

    private Names() {}

    static List<Discrepancy> of(Story story, List<Document> documents, List<List<Named>> groups) {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Named> group : groups) {
            found.addAll(given(story, group));
            Finding spelling = new Finding();
            group.forEach(n -> spelling.add(n.writtenSurname(), n.sighting()));
            found.addAll(
                    spelling.close(
                            story,
                            "",
                            Discrepancy.Kind.SPELLING,
                            group.getFirst().writtenSurname()));
        }
        found.addAll(places(story, documents));
        return found;
    }

    /// Different given names for what seems one person: no article uses two of them, and the
    /// articles name the person beside the same other people or with the same role.
    private static List<Discrepancy> given(Story story, List<Named> group) {
        List<Named> full = group.stream().filter(n -> !n.given().isEmpty()).toList();
        Map<String, Set<String>> byArticle = new TreeMap<>();
        Finding finding = new Finding();
        for (Named named : full) {
            byArticle
                    .computeIfAbsent(named.document().article().id(), _ -> new HashSet<>())
                    .add(named.given());
            finding.add(named.text().replaceAll("['’]s$", ""), named.sighting());
        }
        boolean oneEach = byArticle.values().stream().allMatch(given -> given.size() == 1);
        boolean differ =
                full.stream()
                        .anyMatch(a ->
                                full.stream()
                                        .anyMatch(b ->
                                                !compatible(a.given(), b.given())
                                                        && Roles.samePerson(a, b)));
        return oneEach && differ
                ? finding.close(story, "", Discrepancy.Kind.NAME, group.getFirst().writtenSurname())
                : List.of();
    }

    private static boolean compatible(String a, String b) {
        int n = Math.min(3, Math.min(a.length(), b.length()));
        return a.substring(0, n).equals(b.substring(0, n));
    }

    /// Spellings of capitals and states: one entity and sense, nearly the same letters.
    private static List<Discrepancy> places(Story story, List<Document> documents) {
        Map<String, Map<String, Finding>> bySense = new TreeMap<>();
        for (Document document : documents) {
            for (Mention mention : document.mentions()) {
                if (mention.detail() instanceof StateSense(var as, _)
                        && !mention.entity().isEmpty()
                        && as != StateSense.As.DEMONYM) {
                    String text = mention.span().of(document.article().text());
                    String key = key(bySense, mention.entity() + " " + as.word(), text);
                    bySense.computeIfAbsent(
                                    mention.entity() + " " + as.word(), _ -> new TreeMap<>())
                            .computeIfAbsent(key, _ -> new Finding())
                            .add(text, Sightings.of(document.article(), mention.span(), ""));
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        bySense.values()
                .forEach(forms ->
                        forms.forEach((key, finding) ->
                                found.addAll(
                                        finding.close(story, "", Discrepancy.Kind.SPELLING, key))));
        return found;
    }

    /// The first form of the same sense that is nearly `text`, else `text` itself.
    private static String key(
            Map<String, Map<String, Finding>> bySense, String sense, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return bySense.getOrDefault(sense, Map.of()).keySet().stream()
                .filter(k -> nearPlace(k.toLowerCase(Locale.ROOT), plain))
                .findFirst()
                .orElse(text);
    }

    /// One entity in one sense: two edits may differ even in short names.
    private static boolean nearPlace(String a, String b) {
        boolean words = a.length() >= 4 && b.length() >= 4 && a.charAt(0) == b.charAt(0);
        return a.equals(b) || words && parallax.model.Spelling.edits(a, b) <= 2;
    }
}
