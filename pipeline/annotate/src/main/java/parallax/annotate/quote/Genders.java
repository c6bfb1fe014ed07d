package parallax.annotate.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.model.Entity;

/// Which gender a person's titles and first name suggest.
///
/// @param names gender of lower-case first names
record Genders(Map<String, Gender> names) {

    /// The list of first names that CoreNLP's models carry.
    private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private static final Set<String> MEN =
            Set.of("mr", "mr.", "sir", "lord", "king", "prince", "herr", "monsieur", "chairman");
    private static final Set<String> WOMEN =
            Set.of(
                    "mrs",
                    "mrs.",
                    "ms",
                    "ms.",
                    "miss",
                    "dame",
                    "lady",
                    "queen",
                    "princess",
                    "frau",
                    "madame",
                    "spokeswoman",
                    "chairwoman",
                    "congresswoman");

    Genders {
        names = Map.copyOf(names);
    }

    static Genders load() {
        Map<String, Gender> names = new HashMap<>();
        try (InputStream in = Genders.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                names.put(cells[0], cells[1].equals("MALE") ? Gender.MALE : Gender.FEMALE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return new Genders(names);
    }

    /// What the person's roles, titles and first name say, titles first.
    Gender of(Entity.Person person) {
        for (List<String> texts : List.of(person.roles(), person.aliases())) {
            for (String text : texts) {
                Gender title = title(text);
                if (title != Gender.UNKNOWN) {
                    return title;
                }
            }
        }
        String first = person.name().split("[ \u00a0-]")[0].toLowerCase(Locale.ROOT);
        return names.getOrDefault(first, Gender.UNKNOWN);
    }

    private static Gender title(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
            if (MEN.contains(word)) {
                return Gender.MALE;
            }
            if (WOMEN.contains(word)) {
                return Gender.FEMALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /// The gender a pronoun asks for, or empty text's [Gender#UNKNOWN].
    static Gender ofPronoun(String pronoun) {
        return switch (pronoun) {
            case "he", "him", "his", "himself", "er", "sein" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
