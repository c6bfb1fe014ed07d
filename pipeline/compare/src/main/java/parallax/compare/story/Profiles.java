package parallax.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import parallax.compare.text.FunctionWords;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.model.Article;
import parallax.model.Corpus;

/// Reads every article of a corpus once and weighs its terms by how rare they are.
final class Profiles {

    private static final int LONGEST = 6000;
    private static final int OPENING = 100;
    private static final int TELLING = 20;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Profile> raw = new ArrayList<>();
    private final TermRarity rarity;
    private final FunctionWords functionWords = FunctionWords.load();

    private Profiles(TermRarity rarity) {
        this.rarity = rarity;
    }

    /// Profiles in time order, undated ones last, then by id.
    static Result of(Corpus corpus) {
        Profiles profiles = new Profiles(TermRarity.load());
        for (String id : corpus.articles()) {
            profiles.add(corpus.article(id));
        }
        return profiles.result();
    }

    /// All profiles and the terms they number.
    record Result(List<Profile> profiles, String[] terms, double[] idf, int[] frequency) {}

    private void add(Article article) {
        List<Token> title = Tokens.of(article.title());
        String text = article.text();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Token> body = Tokens.of(cut);
        Reader reader = new Reader(title, body, article.language());
        int[] all = reader.numbers(Integer.MAX_VALUE, Token.Kind.MARK);
        TermVector counts = TermVector.count(all);
        vocabulary.count(counts.terms());
        raw.add(
                new Profile(
                        article.id(),
                        article.published()
                                .day()
                                .map(d -> OptionalLong.of(d.toEpochDay()))
                                .orElse(OptionalLong.empty()),
                        article.title(),
                        Lead.of(article),
                        counts,
                        new int[0],
                        TermVector.count(reader.numbers(0, Token.Kind.MARK)),
                        TermVector.count(reader.numbers(OPENING, Token.Kind.MARK)),
                        TermVector.count(reader.numbers(400, Token.Kind.NAME)),
                        TermVector.count(reader.numbers(400, Token.Kind.NUMBER))));
    }

    /// Numbers the terms of one article.
    private final class Reader {

        private final List<Token> title;
        private final List<Token> body;
        private final String language;

        Reader(List<Token> title, List<Token> body, String language) {
            this.title = title;
            this.body = body;
            this.language = language;
        }

        /// Term numbers of the title and the first `limit` tokens of the text; only those of kind
        /// `only` unless that is MARK.
        int[] numbers(int limit, Token.Kind only) {
            return Stream.concat(title.stream(), body.stream().limit(limit))
                    .filter(only == Token.Kind.MARK ? this::isTerm : t -> isOf(only, t))
                    .mapToInt(t -> vocabulary.number(t.stem()))
                    .toArray();
        }

        private boolean isTerm(Token token) {
            return token.isWord() && token.norm().length() > 1 && isTelling(token);
        }

        private boolean isOf(Token.Kind kind, Token token) {
            return token.kind() == kind && isTelling(token);
        }

        private boolean isTelling(Token token) {
            return !functionWords.contains(token.norm(), language);
        }
    }

    private Result result() {
        String[] terms = vocabulary.terms();
        double[] idf = new double[terms.length];
        int[] frequency = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            frequency[i] = vocabulary.frequency(i);
            idf[i] = rarity.idf(terms[i], frequency[i], vocabulary.articles());
        }
        IntToDoubleFunction weight = t -> idf[t];
        List<Profile> weighted = new ArrayList<>();
        for (Profile p : raw) {
            TermVector body = p.body().weighted(weight);
            weighted.add(
                    new Profile(
                            p.id(),
                            p.day(),
                            p.title(),
                            p.lead(),
                            body,
                            body.heaviestTerms(TELLING),
                            p.head().weighted(weight),
                            p.opening().weighted(weight),
                            p.names().weighted(weight),
                            p.numbers().weighted(weight)));
        }
        weighted.sort(
                Comparator.comparingLong((Profile p) -> p.day().orElse(Long.MAX_VALUE))
                        .thenComparing(Profile::id));
        return new Result(List.copyOf(weighted), terms, idf, frequency);
    }
}
