package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import parallax.model.Mention.StateSense.As;

/// Adjectives and names of peoples in languages other than English, in all their forms, from
/// `demonyms.tsv` (facts of usage): “ukrainische”, “Ukrainern”, “ucranianas”.
final class Demonyms {

    private static final List<String> ADJECTIVE = List.of("", "e", "er", "en", "em", "es");
    private static final List<String> NOUN = List.of("", "s", "n", "en", "in", "innen");

    private Demonyms() {}

    /// All forms of a language, each with the state it stands for; none for a language not listed.
    static Collection<Phrases.Entry<States.Form>> of(String language) {
        Collection<Phrases.Entry<States.Form>> entries = new ArrayList<>();
        for (String[] row : Resource.rows("demonyms.tsv", 4)) {
            if (row[0].equals(language)) {
                States.Form state = new States.Form(row[1], As.DEMONYM);
                for (String form : forms(row)) {
                    entries.add(new Phrases.Entry<>(form, state));
                    entries.add(new Phrases.Entry<>(capital(form), state));
                }
            }
        }
        return entries;
    }

    private static List<String> forms(String[] row) {
        List<String> forms = new ArrayList<>();
        for (String stem : row[2].split(" ")) {
            if (row[0].equals("de")) {
                ADJECTIVE.forEach(ending -> forms.add(stem + ending));
            } else {
                forms.addAll(spanish(stem));
            }
        }
        for (String noun : row[3].isEmpty() ? new String[0] : row[3].split(" ")) {
            NOUN.forEach(ending -> forms.add(noun + ending));
            if (noun.endsWith("e")) {
                String stem = noun.substring(0, noun.length() - 1);
                forms.add(stem + "in");
                forms.add(stem + "innen");
            }
        }
        return forms;
    }

    private static List<String> spanish(String stem) {
        if (stem.endsWith("-")) {
            String root = stem.substring(0, stem.length() - 1);
            return List.of(root + "o", root + "a", root + "os", root + "as");
        }
        if (stem.endsWith("es")) {
            String root = stem.substring(0, stem.length() - 2);
            return List.of(root + "és", root + "esa", root + "eses", root + "esas");
        }
        return List.of(stem, stem + "s");
    }

    private static String capital(String form) {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
