package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Sightings;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Sighting;

/// A person named in an article.
///
/// @param document the article
/// @param mention where
/// @param given first given name in normal form, or empty
/// @param surname last name in normal form
/// @param text the name as written
record Named(Document document, Mention mention, String given, String surname, String text) {

    /// Persons of all documents, grouped by surnames that are equal or spelt nearly alike.
    static List<List<Named>> groups(List<Document> documents) {
        TreeMap<String, List<Named>> bySurname = new TreeMap<>();
        for (Document document : documents) {
            for (Mention mention : document.mentions()) {
                if (mention.type() == EntityType.PERSON) {
                    Named named = of(document, mention);
                    bySurname.computeIfAbsent(named.surname, _ -> new ArrayList<>()).add(named);
                }
            }
        }
        List<List<Named>> groups = new ArrayList<>();
        for (List<Named> same : bySurname.values()) {
            List<Named> home =
                    groups.stream()
                            .filter(g ->
                                    Spelling.near(g.getFirst().surname, same.getFirst().surname))
                            .findFirst()
                            .orElse(null);
            if (home == null) {
                groups.add(new ArrayList<>(same));
            } else {
                home.addAll(same);
            }
        }
        return groups;
    }

    private static Named of(Document document, Mention mention) {
        String text = mention.span().of(document.article().text());
        List<Token> words =
                Tokens.of(text).stream().filter(t -> t.isWord() && !t.norm().equals("'s")).toList();
        String surname = words.isEmpty() ? Tokens.norm(text) : words.getLast().norm();
        String given = words.size() < 2 ? "" : words.getFirst().norm();
        return new Named(document, mention, given, surname, text);
    }

    /// The name's place as a sighting.
    Sighting sighting() {
        return Sightings.of(document.article(), mention.span(), "");
    }

    /// The last name as written.
    String writtenSurname() {
        String[] words = text.strip().split("[\\s\\u00A0\\u202F]+");
        return words[words.length - 1].replaceAll("['’]s$", "");
    }
}
