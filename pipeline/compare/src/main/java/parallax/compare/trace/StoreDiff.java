package parallax.compare.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.trace.Difference.Kind;
import parallax.model.Article;
import parallax.model.Corpus;
import parallax.model.Document;

/// Compares two crawls article by article, claim by claim.
public final class StoreDiff {

    private static final double CHANGED = 0.5;

    private StoreDiff() {}

    /// All differences, by article. Articles are the same when their address is, else their path.
    public static List<Difference> between(Corpus a, Corpus b) {
        Map<String, String> before = keys(a);
        Map<String, String> after = keys(b);
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Difference> found = new ArrayList<>();
        for (String key : all) {
            if (!after.containsKey(key)) {
                found.add(article(Kind.ARTICLE_ONLY_IN_A, key, a.document(before.get(key))));
            } else if (!before.containsKey(key)) {
                found.add(article(Kind.ARTICLE_ONLY_IN_B, key, b.document(after.get(key))));
            } else {
                found.addAll(claims(key, a.document(before.get(key)), b.document(after.get(key))));
            }
        }
        return found;
    }

    private static Map<String, String> keys(Corpus corpus) {
        Map<String, String> keys = new TreeMap<>();
        corpus.documents()
                .map(Document::article)
                .forEach(article -> keys.putIfAbsent(key(article), article.id()));
        return keys;
    }

    private static String key(Article article) {
        return article.url().isEmpty() ? article.where().toString() : article.url();
    }

    private static Difference article(Kind kind, String key, Document document) {
        Article article = document.article();
        boolean first = kind == Kind.ARTICLE_ONLY_IN_A;
        return new Difference(
                kind,
                key,
                article.outlet(),
                first ? article.title() : "",
                first ? "" : article.title(),
                List.of());
    }

    private static List<Difference> claims(String key, Document a, Document b) {
        Map<String, String> before = texts(a);
        Map<String, String> after = texts(b);
        Set<String> same = new TreeSet<>(before.keySet());
        same.retainAll(after.keySet());
        before.keySet().removeAll(same);
        after.keySet().removeAll(same);
        List<Difference> found = new ArrayList<>();
        for (String claim : List.copyOf(new LinkedHashSet<>(before.values()))) {
            String match = closest(claim, after.values().stream().toList());
            if (!match.isEmpty()) {
                after.values().remove(match);
                List<String> diff = Wording.diff(claim, match);
                found.add(
                        new Difference(
                                Kind.CLAIM_CHANGED, key, b.article().outlet(), claim, match, diff));
            } else {
                found.add(
                        new Difference(
                                Kind.CLAIM_ONLY_IN_A,
                                key,
                                a.article().outlet(),
                                claim,
                                "",
                                List.of()));
            }
        }
        for (String claim : after.values()) {
            found.add(
                    new Difference(
                            Kind.CLAIM_ONLY_IN_B, key, b.article().outlet(), "", claim, List.of()));
        }
        return found;
    }

    /// The most similar of `others`, or empty when none keeps half of the words.
    private static String closest(String claim, List<String> others) {
        String best = "";
        double most = CHANGED;
        for (String other : others) {
            double kept = Wording.kept(claim, other);
            if (kept > most) {
                most = kept;
                best = other;
            }
        }
        return best;
    }

    /// Claims by their words in normal form, in order of appearance.
    private static Map<String, String> texts(Document document) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        document.claims().stream()
                .map(claim -> claim.span().of(document.article().text()))
                .forEach(text -> texts.putIfAbsent(plain(text), text));
        return texts;
    }

    private static String plain(String text) {
        return Tokens.of(text).stream()
                .filter(Token::isWord)
                .map(Token::norm)
                .collect(Collectors.joining(" "));
    }
}
