package parallax.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
/// @param generation what tells father from son (`jr`, `sr`, `iii`), or empty
public record PersonName(List<String> given, String surname, String generation) {

    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das",
                    "la", "le", "al", "el", "bin", "bint", "ibn", "ben", "abu", "ter", "zu", "af",
                    "mac");
    private static final int LEAST_MIDDLE = 3;
    private static final Set<String> SUFFIXES = Set.of("phd", "md", "kc", "qc", "mp", "obe", "esq");
    private static final Map<String, String> GENERATIONS =
            Map.of(
                    "jr", "jr", "junior", "jr", "jnr", "jr", "sr", "sr", "snr", "sr", "senior",
                    "sr", "ii", "ii", "iii", "iii", "iv", "iv");

    /// Copies the list.
    public PersonName {
        given = List.copyOf(given);
    }

    /// A name without a suffix such as `Jr.`.
    public PersonName(List<String> given, String surname) {
        this(given, surname, "");
    }

    /// Takes a name as written apart; degrees and honours behind it are left out.
    public static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        String generation = "";
        for (String word : name.strip().split("[\\s\\u00A0\\u202F,]+")) {
            String plain = Spelling.plain(word);
            if (!words.isEmpty() && GENERATIONS.containsKey(plain)) {
                generation = GENERATIONS.get(plain);
            } else if (!SUFFIXES.contains(plain) && !plain.isEmpty()) {
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
                words.subList(0, start),
                String.join(" ", words.subList(start, words.size())),
                generation);
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
    /// surname says too little. Father and son are told apart by their suffixes, so one with and
    /// one without are not taken together.
    public Optional<String> sameAs(PersonName other) {
        boolean apart =
                !isFull()
                        || !other.isFull()
                        || !generation.equals(other.generation)
                        || !surnameKey().equals(other.surnameKey());
        if (apart) {
            return Optional.empty();
        }
        String why =
                surname.equals(other.surname)
                        ? "same surname"
                        : "“" + surname + "” and “" + other.surname + "” are spellings of one name";
        return byFirst(other)
                .or(() -> byMiddle(other))
                .or(() -> other.byMiddle(this))
                .map(how -> how.isEmpty() ? why : why + ", " + how);
    }

    private Optional<String> byFirst(PersonName other) {
        return middleAgree(other)
                ? agree(given.getFirst(), other.given.getFirst())
                : Optional.empty();
    }

    /// One may go by a middle name: Tayyip Erdogan is Recep Tayyip Erdogan.
    private Optional<String> byMiddle(PersonName longer) {
        String mine = given.getFirst();
        boolean isOne =
                given.size() == 1
                        && Spelling.plain(mine).length() >= LEAST_MIDDLE
                        && longer.given.stream()
                                .skip(1)
                                .anyMatch(g -> Spelling.plain(g).equals(Spelling.plain(mine)));
        return isOne
                ? Optional.of(
                        "“" + mine + "” is a middle name of “" + longer.given.getFirst() + "”")
                : Optional.empty();
    }

    /// True when surname and first given name are the same but for accents, case and marks.
    public boolean isSpeltAs(PersonName other) {
        return isFull()
                && other.isFull()
                && Spelling.plain(surname).equals(Spelling.plain(other.surname))
                && Spelling.plain(given.getFirst()).equals(Spelling.plain(other.given.getFirst()));
    }

    /// Words under which to look for names that may be the same person's: any two names for which
    /// [#sameAs(PersonName)] holds have one in common.
    public Set<String> keys() {
        if (!isFull()) {
            return Set.of();
        }
        String first = given.getFirst();
        Set<String> keys = new TreeSet<>(Nicknames.groups(first));
        keys.add(Spelling.key(first));
        keys.add(initial(first) + ".");
        given.stream().skip(1).map(Spelling::key).forEach(keys::add);
        String surname = surnameKey();
        return keys.stream().map(k -> k + " " + surname).collect(Collectors.toSet());
    }

    /// How two given names may be one; an initial agrees with what it may stand for.
    private static Optional<String> agree(String mine, String theirs) {
        String pair = "“" + mine + "” and “" + theirs + "”";
        if (Spelling.key(mine).equals(Spelling.key(theirs))) {
            return Optional.of(mine.equals(theirs) ? "" : pair + " are spellings of one name");
        }
        if (isInitial(mine, theirs) || isInitial(theirs, mine)) {
            return Optional.of(pair + " share an initial");
        }
        return Nicknames.agree(mine, theirs)
                ? Optional.of(pair + " are forms of one given name")
                : Optional.empty();
    }

    /// Middle names must agree one by one as far as both have them: George W. is not George H. W.
    private boolean middleAgree(PersonName other) {
        for (int i = 1; i < Math.min(given.size(), other.given.size()); i++) {
            if (agree(given.get(i), other.given.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInitial(String shorter, String longer) {
        return Spelling.plain(shorter).length() == 1 && initial(shorter).equals(initial(longer));
    }

    private static String initial(String name) {
        String latin = Spelling.latin(name);
        return latin.substring(0, Math.min(1, latin.length()));
    }
}
