package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.ForeignTagger;
import parallax.annotate.corenlp.LanguageModels;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Flag;
import parallax.model.Mention.StateSense;
import parallax.model.Mention.StateSense.As;

/// Names in languages other than English: states by their names in that language (the JDK's CLDR
/// data, and short names from `states-abroad.tsv`), declined where names are, and, in German and
/// Spanish, their adjectives and peoples; people, organisations and places only where CoreNLP's
/// model for it is at hand.
final class ForeignNames {

    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "of", "and", "to", "is", "was", "for", "that", "with", "by", "said",
                    "are");

    /// Names of states that are common words too, and so say little where every word has a capital.
    private static final Map<String, Set<String>> COMMON =
            Map.of(
                    "ru", Set.of("Того"),
                    "uk", Set.of("Того", "Малі"),
                    "sr", Set.of("Мали", "Mali"),
                    "mk", Set.of("Мали"),
                    "hr", Set.of("Mali"),
                    "pl", Set.of("Mali"),
                    "it", Set.of("Mali"));

    private final LanguageModels models;
    private final Map<String, Phrases<States.Form>> states = new ConcurrentHashMap<>();

    ForeignNames(LanguageModels models) {
        this.models = models;
    }

    /// True when the language said of an article is not English, and its words agree: a guess from
    /// few words is often wrong.
    static boolean isForeign(String language, List<TokenizedSentence> sentences) {
        if (language.isEmpty() || language.startsWith("en")) {
            return false;
        }
        int words = 0;
        int english = 0;
        for (TokenizedSentence sentence : sentences) {
            words += sentence.tokens().size();
            for (Token token : sentence.tokens()) {
                english += ENGLISH.contains(token.text().toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return words > 12 && english * 25 < words;
    }

    /// The document, with a flag where people of its language cannot be found.
    Document flagged(Document document, String language) {
        if (models.tagger(language).isPresent()) {
            return document;
        }
        String why = "no model of names for language “" + language + "” (parallax languages)";
        return document.withArticle(document.article().withFlag(Flag.PEOPLE_NOT_ANALYSED, why));
    }

    /// The people, organisations and places of a sentence; none without a model.
    List<Chunk> chunks(String language, List<Token> tokens) {
        Optional<ForeignTagger> tagger = models.tagger(language);
        List<Chunk> chunks = new ArrayList<>();
        List<String> labels = tagger.map(t -> t.labels(tokens)).orElse(List.of());
        for (int from = 0, to; from < labels.size(); from = to) {
            to = from + 1;
            while (to < labels.size() && labels.get(to).equals(labels.get(from))) {
                to++;
            }
            String label = labels.get(from);
            if (!label.equals("O")) {
                EntityType type =
                        label.equals("LOCATION") ? EntityType.PLACE : EntityType.valueOf(label);
                chunks.add(new Chunk(from, to, type, "crf-" + language));
            }
        }
        return chunks;
    }

    /// The states named in a sentence, but for those inside the longer name of an organisation or a
    /// person, one of `chunks`: “Deutsche Bahn”.
    List<StateMention> states(String language, List<Token> tokens, List<Chunk> chunks) {
        return states(language, tokens).stream()
                .filter(s -> chunks.stream().noneMatch(c -> isWithin(s, c)))
                .toList();
    }

    private static boolean isWithin(StateMention state, Chunk chunk) {
        return chunk.type() != EntityType.PLACE
                && chunk.overlaps(state.from(), state.to())
                && chunk.length() > state.to() - state.from();
    }

    private List<StateMention> states(String language, List<Token> tokens) {
        Phrases<States.Form> names = states.computeIfAbsent(language, ForeignNames::names);
        return names.all(tokens, match -> isMeant(language, tokens, match)).stream()
                .map(match -> mention(language, match))
                .toList();
    }

    private static StateMention mention(String language, Phrases.Match<States.Form> match) {
        States.Form form = match.values().getFirst();
        String rule = form.as().word() + "-" + language;
        return new StateMention(
                match.from(), match.to(), form.code(), new StateSense(form.as(), rule));
    }

    private static boolean isMeant(
            String language, List<Token> tokens, Phrases.Match<States.Form> match) {
        String word = tokens.get(match.from()).text();
        boolean isCommon = COMMON.getOrDefault(language, Set.of()).contains(word);
        return match.isCased() && !(isCommon && isFirst(tokens, match.from()));
    }

    /// True when no word stands before.
    private static boolean isFirst(List<Token> tokens, int i) {
        return tokens.subList(0, i).stream()
                .noneMatch(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static Phrases<States.Form> names(String language) {
        Declension declension = Declension.of(language);
        Collection<Phrases.Entry<States.Form>> entries = new ArrayList<>(Demonyms.of(language));
        for (String[] row : Resource.rows("states.tsv", 6)) {
            if (row[0].length() == 2) {
                States.Form form = new States.Form(row[0], As.NAME);
                for (Locale locale : locales(language)) {
                    String name = Locale.of("", row[0]).getDisplayCountry(locale);
                    declension.cases(name).forEach(n -> entries.add(new Phrases.Entry<>(n, form)));
                }
            }
        }
        for (String[] row : Resource.rows("states-abroad.tsv", 3)) {
            if (row[0].equals(language)) {
                States.Form form = new States.Form(row[1], As.NAME);
                Resource.parts(row[2]).forEach(n -> entries.add(new Phrases.Entry<>(n, form)));
            }
        }
        return Phrases.of(entries);
    }

    private static List<Locale> locales(String language) {
        return language.equals("zh")
                ? List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)
                : List.of(Locale.of(language));
    }
}
