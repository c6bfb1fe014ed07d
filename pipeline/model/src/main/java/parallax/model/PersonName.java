package parallax.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A person's name in parts, and when two names may be one person's.
///
/// ```java
/// PersonName steve = PersonName.of("Steve Witkoff");
/// steve.sameAs(PersonName.of("Steven Charles Witkoff"));   // why: “Steve” is short for “Steven”
/// ```
///
/// Needs no article: the same test joins forms within an article and people across articles.
///
/// @param given given names and initials, in order; empty for a bare surname
/// @param surname family name with its particles (`van der Leyen`), or the only name
public record PersonName(List<String> given, String surname) {

    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das",
                    "la", "le", "al", "el", "bin", "bint", "ibn", "ben", "abu", "ter", "zu", "af",
                    "mac");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "kc", "qc", "mp", "obe", "esq");

    /// Copies the list.
    public PersonName {
        given = List.copyOf(given);
    }

    /// Takes a name as written apart; suffixes such as `Jr.` are left out.
    public static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.strip().split("[\\s\\u00A0\\u202F,]+")) {
            if (!SUFFIXES.contains(Spelling.plain(word)) && !Spelling.plain(word).isEmpty()) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            return new PersonName(List.of(), name.strip());
        }
        int start = words.size() - 1;
        while (start > 1 && PARTICLES.contains(words.get(start - 1).toLowerCase(Locale.ROOT))) {
            start--;
        }
        return new PersonName(
                words.subList(0, start), String.join(" ", words.subList(start, words.size())));
    }

    /// True when there is a given name beside the surname.
    public boolean isFull() {
        return !given.isEmpty();
    }

    /// Equal for all spellings of the surname, particles left out.
    public String surnameKey() {
        StringBuilder key = new StringBuilder();
        for (String word : surname.split("[\\s\\p{Pd}]+")) {
            if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                key.append(Spelling.key(word));
            }
        }
        return key.isEmpty() ? Spelling.key(surname) : key.toString();
    }

    /// Why both names may be one person's, or empty when they may not. Both must be full: a bare
    /// surname says too little.
    public Optional<String> sameAs(PersonName other) {
        if (!isFull() || !other.isFull() || !surnameKey().equals(other.surnameKey())) {
            return Optional.empty();
        }
        String why =
                surname.equals(other.surname)
                        ? "same surname"
                        : "“" + surname + "” and “" + other.surname + "” are spellings of one name";
        return givenAgree(other).map(how -> how.isEmpty() ? why : why + ", " + how);
    }

    private Optional<String> givenAgree(PersonName other) {
        String mine = given.getFirst();
        String theirs = other.given.getFirst();
        if (middleDiffers(other)) {
            return Optional.empty();
        }
        if (Spelling.key(mine).equals(Spelling.key(theirs))) {
            return Optional.of(mine.equals(theirs) ? "" : "“" + mine + "” is “" + theirs + "”");
        }
        if (isInitial(mine, theirs) || isInitial(theirs, mine)) {
            return Optional.of("“" + mine + "” and “" + theirs + "” share an initial");
        }
        if (Nicknames.agree(mine, theirs)) {
            return Optional.of("“" + mine + "” and “" + theirs + "” are forms of one given name");
        }
        return Optional.empty();
    }

    /// Two different middle names, or middle initials, mean two people.
    private boolean middleDiffers(PersonName other) {
        if (given.size() < 2 || other.given.size() < 2) {
            return false;
        }
        String mine = Spelling.plain(given.get(1));
        String theirs = Spelling.plain(other.given.get(1));
        return given.size() == other.given.size() && mine.charAt(0) != theirs.charAt(0);
    }

    private static boolean isInitial(String shorter, String longer) {
        String plain = Spelling.plain(shorter);
        return plain.length() == 1 && Spelling.plain(longer).startsWith(plain);
    }
}
