package parallax.compare.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.EntityType;
import parallax.model.Spelling;

/// Takes agreements together whose titles have the same words in another order, such as the Lisbon
/// Treaty and the Treaty of Lisbon, and no two years; keeps what an article only describes (“a
/// bilateral agreement”) in that article.
final class Titles {

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");
    private static final Set<String> SMALL =
            Set.of("the", "of", "on", "in", "for", "and", "to", "a", "an", "between");

    private Titles() {}

    /// Joins the agreements of `census` in `wholes`.
    static void settle(Census census, Wholes wholes) {
        Map<String, List<Form>> byWords = new TreeMap<>();
        for (Form form : census.forms(EntityType.AGREEMENT)) {
            byWords.computeIfAbsent(words(form.name()), _ -> new ArrayList<>()).add(form);
        }
        byWords.values().forEach(forms -> join(forms, wholes));
        for (Form form : census.forms(EntityType.AGREEMENT)) {
            for (int article : form.articles()) {
                if (census.isDescribed(article, form)) {
                    wholes.apart(form, article, "is described here, not named");
                }
            }
        }
        wholes.settle();
    }

    private static void join(List<Form> forms, Wholes wholes) {
        Set<String> years = new TreeSet<>();
        forms.forEach(f -> years.addAll(years(f.name())));
        for (Form form : forms) {
            for (Form other : forms) {
                boolean once = form.id().compareTo(other.id()) < 0;
                if (once && (years.size() < 2 || years(form.name()).equals(years(other.name())))) {
                    wholes.join(form, other, "the same words");
                }
            }
        }
    }

    private static String words(String title) {
        Set<String> words = new TreeSet<>();
        for (String word : YEAR.matcher(title).replaceAll(" ").split("[\\s\\p{Pd},.]+")) {
            String plain = Spelling.plain(word);
            if (!plain.isEmpty() && !SMALL.contains(plain)) {
                words.add(plain);
            }
        }
        return String.join(" ", words);
    }

    private static Set<String> years(String title) {
        Set<String> years = new TreeSet<>();
        Matcher year = YEAR.matcher(title);
        while (year.find()) {
            years.add(year.group(1));
        }
        return years;
    }
}
