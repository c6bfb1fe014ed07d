package parallax.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import parallax.index.Fields;
import parallax.index.What;
import parallax.index.analysis.Analysis;

/// Turns a leaf that looks into the text or the headline into a Lucene query: bare words into the
/// forgiving fields of every language in the store, all else into the exact field.
final class TextLeaf {

    private final Analysis analysis;
    private final What what;
    private final List<String> texts;
    private final List<String> titles;
    private final List<Fault> faults;

    TextLeaf(Analysis analysis, What what, List<String> fields, List<Fault> faults) {
        this.analysis = analysis;
        this.what = what;
        this.texts = with(fields, Fields.textPrefix(what));
        this.titles = with(fields, Fields.titlePrefix(what));
        this.faults = faults;
    }

    /// The query for text; empty when the word is a stop word, which everything has.
    Optional<Query> text(Node.Leaf leaf) {
        String exact = Fields.exact(what);
        return switch (leaf) {
            case Node.Word w -> forgiving(texts, w.text(), 0);
            case Node.Phrase p -> Optional.of(exact(exact, p));
            case Node.Present _ -> Optional.of(new FieldExistsQuery(exact));
            case Node.Range r -> Optional.of(noRange(r));
            case Node.Pattern p -> Optional.of(Patterns.of(exact, p, analysis, faults));
            case Node.Fuzzy f -> Optional.of(Patterns.of(exact, f, analysis, faults));
            case Node.Regex r -> Optional.of(Patterns.of(exact, r, faults));
        };
    }

    /// The query for headlines.
    Optional<Query> title(Node.Leaf leaf) {
        return switch (leaf) {
            case Node.Word w -> forgiving(titles, w.text(), 0);
            case Node.Phrase p -> forgiving(titles, p.text(), p.slop());
            case Node.Present _ -> Optional.of(any(titles.stream().map(FieldExistsQuery::new)));
            case Node.Range r -> Optional.of(noRange(r));
            case Node.Pattern p ->
                    Optional.of(any(titles.stream().map(t -> Patterns.of(t, p, analysis, faults))));
            case Node.Fuzzy f ->
                    Optional.of(any(titles.stream().map(t -> Patterns.of(t, f, analysis, faults))));
            case Node.Regex r ->
                    Optional.of(any(titles.stream().map(t -> Patterns.of(t, r, faults))));
        };
    }

    /// A word as written: for a query of stop words only.
    Query exact(Node.Word word) {
        return exact(Fields.exact(what), new Node.Phrase(word.field(), word.text(), 0, word.at()));
    }

    private Query exact(String field, Node.Phrase phrase) {
        QueryBuilder builder = new QueryBuilder(analysis);
        Query query = builder.createPhraseQuery(field, phrase.text(), phrase.slop());
        return query == null ? new MatchNoDocsQuery("no words: " + phrase.text()) : query;
    }

    private Optional<Query> forgiving(List<String> fields, String text, int slop) {
        QueryBuilder builder = new QueryBuilder(analysis);
        List<Query> languages = new ArrayList<>();
        boolean placeless = fields == texts;
        for (String field : fields) {
            Query query =
                    placeless
                            ? builder.createBooleanQuery(field, text, Occur.MUST)
                            : builder.createPhraseQuery(field, text, slop);
            if (query != null) {
                languages.add(query);
            }
        }
        if (fields.isEmpty()) {
            return Optional.of(new MatchNoDocsQuery("an empty store"));
        }
        return languages.isEmpty() ? Optional.empty() : Optional.of(any(languages.stream()));
    }

    /// The query for a word that stands beside others. Where a language takes it for a stop word,
    /// every text of that language has it: without this, `in` would ask for texts of just those
    /// languages in which it means something.
    Query beside(Node.Word word, Query query) {
        boolean titled = word.field().equals(QueryField.TITLE.word());
        List<Query> all = new ArrayList<>(List.of(query));
        for (String field : silent(titled ? titles : texts, word)) {
            all.add(new BoostQuery(new ConstantScoreQuery(new FieldExistsQuery(field)), 0));
        }
        return any(all.stream());
    }

    /// True when a language of the store takes all the words for stop words.
    boolean stops(List<Node.Word> words) {
        List<String> languages = texts;
        for (Node.Word word : words) {
            languages = silent(languages, word);
        }
        return !languages.isEmpty();
    }

    private List<String> silent(List<String> fields, Node.Word word) {
        QueryBuilder builder = new QueryBuilder(analysis);
        return fields.stream()
                .filter(f -> builder.createBooleanQuery(f, word.text()) == null)
                .toList();
    }

    private static Query any(Stream<? extends Query> queries) {
        List<Query> all = queries.map(Query.class::cast).toList();
        return all.size() == 1 ? all.getFirst() : new DisjunctionMaxQuery(all, 0);
    }

    private Query noRange(Node.Range range) {
        String message = "ranges are for date";
        faults.add(new Fault(range.at(), message, "date:[2025-01 TO 2025-06]"));
        return new MatchNoDocsQuery(message);
    }

    private static List<String> with(List<String> fields, String prefix) {
        return fields.stream().filter(f -> f.startsWith(prefix)).sorted().toList();
    }
}
