package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Sightings;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.PersonName;
import parallax.model.Sighting;

/// A person named in an article.
///
/// @param document the article
/// @param mention where
/// @param given first given name in normal form, or empty
/// @param surname last name in normal form
/// @param text the name as written, without titles and suffix
/// @param generation `jr` and the like, or empty
record Named(
        Document document,
        Mention mention,
        String given,
        String surname,
        String text,
        String generation) {

    private static final Pattern TITLED =
            Pattern.compile(
                    "^.*\\b(?:Secretary|President|Minister|Chancellor|General|Senator|Governor"
                            + "|Mayor|Justice|Judge|Director|Representative|Ambassador|Commissioner"
                            + "|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Maj|Col|Lt|Capt|Sgt|Sir"
                            + "|Dame)\\.?\\s");
    private static final Pattern SUFFIX =
            Pattern.compile("(?:['’]s?|,?\\s(?:Jr|Sr|II|III|IV)\\.?)+$");

    private static final Pattern DASH = Pattern.compile("\\s+\\p{Pd}+$");
    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{4}\\p{Lu}");
    private static final Pattern INITIALS = Pattern.compile("^(?:\\p{Lu}\\.)+(?=\\p{Lu})");

    private static final String QUOTES = "\"'“”‘’„«";
    private static final Pattern CLOSED = Pattern.compile("[.,!?]?[\"'”’“»](?!\\p{L})");

    /// Persons of all documents, grouped by surnames that are equal or spelt nearly alike.
    static List<List<Named>> groups(List<Document> documents) {
        TreeMap<String, List<Named>> bySurname = new TreeMap<>();
        for (Document document : documents) {
            for (Mention mention : document.mentions()) {
                if (mention.type() == EntityType.PERSON && mention.isName()) {
                    Named named = of(document, mention);
                    if (isNobody(named)) {
                        continue;
                    }
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

    static Named of(Document document, Mention mention) {
        String text = bare(mention.span().of(document.article().text()));
        PersonName name = PersonName.of(text);
        List<Token> words =
                Tokens.of(name.surname()).stream()
                        .filter(t -> t.isWord() && !t.norm().equals("'s"))
                        .toList();
        String surname = words.isEmpty() ? Tokens.norm(text) : words.getLast().norm();
        String given = name.isFull() ? Tokens.norm(name.given().getFirst()) : "";
        String whole = mention.span().of(document.article().text());
        String generation = PersonName.of(whole).generation();
        return new Named(document, mention, given, surname, text, generation);
    }

    /// The name without titles before it, possessive and suffix after it.
    private static String bare(String text) {
        String name = DASH.matcher(text.strip()).replaceFirst("");
        String plain = SUFFIX.matcher(name).replaceAll("").replaceAll("[\\[\\]\"“”„«»]", "");
        Matcher title = TITLED.matcher(plain);
        return title.find() && title.end() < plain.length() ? plain.substring(title.end()) : plain;
    }

    /// True for a pair of surnames, the plural of a family, a place by a party's letter or in
    /// brackets, and names run together, which name no one person.
    private static boolean isNobody(Named named) {
        return GLUED.matcher(named.text).find()
                || named.text.indexOf('(') >= 0
                || named.text.matches("(?s)[DRI]-\\p{Lu}.*|.*\\p{L}[–—]\\p{L}.*");
    }

    /// What tells bearers of one surname apart, however the given name is shortened.
    String key() {
        String first = given.substring(0, Math.min(3, given.length()));
        return generation.isEmpty() ? first : first + " " + generation;
    }

    /// True for “Beast Holt” in quotation marks of its own.
    boolean isQuoted() {
        String all = document.article().text();
        int start = mention.span().start();
        String after = all.substring(mention.span().end());
        return start > 0
                && QUOTES.indexOf(all.charAt(start - 1)) >= 0
                && CLOSED.matcher(after).lookingAt();
    }

    /// The name's place as a sighting.
    Sighting sighting() {
        return Sightings.of(document.article(), mention.span(), "");
    }

    /// The last name as written, typographic apostrophes made plain, initials run together with it
    /// left out.
    String writtenSurname() {
        String[] words = text.strip().split("[\\s\\u00A0\\u202F]+");
        String last = words[words.length - 1].replace('’', '\'').replace("\u00AD", "");
        return INITIALS.matcher(last).replaceFirst("");
    }

    /// The name in its parts.
    PersonName name() {
        return PersonName.of(text);
    }
}
