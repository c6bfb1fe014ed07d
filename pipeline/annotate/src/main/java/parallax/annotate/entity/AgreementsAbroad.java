package parallax.annotate.entity;

import static parallax.annotate.entity.AgreementTitles.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.Mention.AgreementSense.As;

/// Agreements of the list by their names in other languages, from `agreements-abroad.tsv`, and
/// articles of them: “Artikel 51 der UN-Charta”, “l'article 5”, where NATO is spoken of.
final class AgreementsAbroad {

    private static final Set<String> ARTICLE =
            Set.of(
                    "artikel",
                    "artikels",
                    "art",
                    "art.",
                    "artículo",
                    "artículos",
                    "article",
                    "articles",
                    "articolo",
                    "articoli",
                    "artigo",
                    "artigos",
                    "artykuł",
                    "artykułu",
                    "artykule",
                    "статья",
                    "статьи",
                    "статье",
                    "статью",
                    "статьей");

    /// Words that compare: “wie in Artikel 5”, “similar al artículo 5”.
    private static final Set<String> LIKE =
            Set.of(
                    "wie",
                    "ähnlich",
                    "analog",
                    "como",
                    "similar",
                    "similares",
                    "comme",
                    "similaires",
                    "come",
                    "simile",
                    "simili",
                    "zoals",
                    "jak",
                    "как",
                    "аналог");

    private static final Set<String> NATO = Set.of("NATO", "Nato", "OTAN", "Otan", "NAVO", "НАТО");
    private static final int NEAR = 3;

    private final Agreements agreements;
    private final Map<String, Phrases<Agreements.Known>> names = new ConcurrentHashMap<>();

    AgreementsAbroad(Agreements agreements) {
        this.agreements = agreements;
    }

    /// True when an article speaks of NATO.
    static boolean isOfNato(List<TokenizedSentence> sentences) {
        return sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> NATO.contains(t.text().replaceFirst("-.*", "")));
    }

    /// The agreements of a sentence, none overlapping another, in order.
    ///
    /// @param isOfNato whether the article speaks of NATO, whose articles then need no treaty
    List<AgreementMention> find(String language, List<Token> tokens, boolean isOfNato) {
        List<AgreementMention> found = named(language, tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (ARTICLE.contains(at(tokens, i).toLowerCase(Locale.ROOT))
                    && at(tokens, i + 1).matches("\\d{1,3}")) {
                article(tokens, i, isOfNato, found);
            }
        }
        return found;
    }

    private List<AgreementMention> named(String language, List<Token> tokens) {
        Phrases<Agreements.Known> listed = names.computeIfAbsent(language, this::names);
        List<AgreementMention> found = new ArrayList<>();
        for (Phrases.Match<Agreements.Known> m : listed.all(tokens, Phrases.Match::isCased)) {
            Optional<Agreements.Known> known = Optional.of(m.values().getFirst());
            found.add(new AgreementMention(m.from(), m.to(), known, As.NAME, ""));
        }
        return found;
    }

    private Phrases<Agreements.Known> names(String language) {
        Declension declension = Declension.of(language);
        List<Phrases.Entry<Agreements.Known>> entries = new ArrayList<>();
        for (String[] row : Resource.rows("agreements-abroad.tsv", 3)) {
            if (row[0].equals(language)) {
                Agreements.Known known = agreements.called(row[1]);
                for (String name : Resource.parts(row[2])) {
                    for (String form : declension.cases(name)) {
                        entries.add(new Phrases.Entry<>(form, known));
                    }
                }
            }
        }
        return Phrases.of(entries);
    }

    /// The article goes with the agreement just behind it, or with the North Atlantic Treaty.
    private void article(List<Token> tokens, int i, boolean isOfNato, List<AgreementMention> all) {
        String article = "Article " + at(tokens, i + 1);
        for (int m = 0; m < all.size(); m++) {
            AgreementMention of = all.get(m);
            if (of.from() >= i + 2 && of.from() <= i + 2 + NEAR) {
                all.set(
                        m,
                        new AgreementMention(of.from(), of.to(), of.known(), As.ARTICLE, article));
                return;
            }
        }
        if (isOfNato && at(tokens, i + 1).matches("[45]")) {
            Optional<Agreements.Known> treaty =
                    Optional.of(agreements.called("North Atlantic Treaty"));
            As as = isCompared(tokens, i) ? As.COMPARISON : As.ARTICLE;
            all.add(new AgreementMention(i, i + 2, treaty, as, article));
        }
    }

    private static boolean isCompared(List<Token> tokens, int i) {
        for (int before = Math.max(0, i - NEAR); before < i; before++) {
            if (LIKE.contains(at(tokens, before).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
