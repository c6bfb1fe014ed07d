package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import parallax.index.What;
import parallax.index.analysis.Analysis;

/// Turns a parsed query into a Lucene query over the rows of one kind, adding to its faults.
final class Compiler {

    private static final int LEAST_WORDS = 2;

    private final List<Fault> faults;
    private final TextLeaf texts;
    private final FieldLeaf fields;
    private final List<Query> marks = new ArrayList<>();
    private final List<Query> limits = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private boolean plain = true;

    private Compiler(
            Analysis analysis,
            IndexSearcher searcher,
            What what,
            List<String> names,
            List<Fault> faults) {
        this.faults = faults;
        this.texts = new TextLeaf(analysis, what, names, faults);
        this.fields = new FieldLeaf(analysis, searcher, what, faults);
    }

    /// Compiles `query`; throws [BadQuery] with every fault of it.
    static Compiled compile(String query, Analysis analysis, IndexSearcher searcher, What what)
            throws IOException {
        List<String> names = new ArrayList<>();
        for (FieldInfo info : FieldInfos.getMergedFieldInfos(searcher.getIndexReader())) {
            names.add(info.name);
        }
        return compile(query, analysis, searcher, what, names);
    }

    /// The same for an index that has the fields `names`.
    static Compiled compile(
            String query, Analysis analysis, IndexSearcher searcher, What what, List<String> names)
            throws IOException {
        QueryParser.Parsed parsed = QueryParser.parse(query);
        List<Fault> faults = new ArrayList<>(parsed.faults());
        Compiler compiler = new Compiler(analysis, searcher, what, names, faults);
        Query compiled = compiler.node(parsed.root(), true).orElse(MatchAllDocsQuery.INSTANCE);
        compiled = compiler.onlyStopWords(parsed.root()).orElse(compiled);
        if (!faults.isEmpty()) {
            faults.sort(java.util.Comparator.comparing(Fault::at));
            throw new BadQuery(parsed.query(), faults);
        }
        boolean several = compiler.words.size() >= LEAST_WORDS;
        String meant = several ? String.join(" ", compiler.words) : "";
        return new Compiled(compiled, compiler.marks, compiler.limits, meant, compiler.plain);
    }

    /// The query for nothing but stop words of one language: just those words, for as stop words
    /// they would ask for every text. Empty for all other queries.
    private Optional<Query> onlyStopWords(Node root) {
        List<Node> parts = root instanceof Node.And(var several) ? several : List.of(root);
        List<Node.Word> stops = new ArrayList<>();
        for (Node part : parts) {
            if (part instanceof Node.Word word && word.field().equals(QueryField.TEXT.word())) {
                stops.add(word);
            }
        }
        if (stops.isEmpty() || stops.size() < parts.size() || !texts.stops(stops)) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        marks.clear();
        for (Node.Word word : stops) {
            marks.add(texts.exact(word));
            all.add(marks.getLast(), Occur.MUST);
        }
        return Optional.of(stops.size() == 1 ? marks.getFirst() : all.build());
    }

    private Optional<Query> node(Node node, boolean top) throws IOException {
        return switch (node) {
            case Node.All _ -> Optional.of(MatchAllDocsQuery.INSTANCE);
            case Node.And(var parts) -> and(parts, top);
            case Node.Or(var parts) -> or(parts);
            case Node.Not(var part) -> and(List.of(new Node.Not(part)), top);
            case Node.Boost(var part, var by) -> node(part, top).map(q -> new BoostQuery(q, by));
            case Node.Leaf leaf -> leaf(leaf, top);
        };
    }

    private Optional<Query> and(List<Node> parts, boolean top) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int positive = 0;
        int clauses = 0;
        for (Node part : parts) {
            if (part instanceof Node.Not(var refused)) {
                for (Query query : refused(refused)) {
                    all.add(query, Occur.MUST_NOT);
                    clauses++;
                }
            } else {
                Optional<Query> query = node(part, top).map(q -> beside(part, q));
                query.ifPresent(q -> all.add(q, isLimit(part) ? Occur.FILTER : Occur.MUST));
                positive += query.isPresent() ? 1 : 0;
            }
        }
        if (positive + clauses == 0) {
            return Optional.empty();
        }
        if (positive == 0) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return Optional.of(all.build());
    }

    private Query beside(Node part, Query query) {
        return part instanceof Node.Word word && !isLimit(word) ? texts.beside(word, query) : query;
    }

    /// What must not match; it is neither marked nor taken for meaning, but limits neighbours.
    private List<Query> refused(Node part) throws IOException {
        int marked = marks.size();
        int limited = limits.size();
        Optional<Query> query = node(part, false);
        marks.subList(marked, marks.size()).clear();
        limits.subList(limited, limits.size()).clear();
        query.ifPresent(q ->
                limits.add(
                        new BooleanQuery.Builder()
                                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                                .add(q, Occur.MUST_NOT)
                                .build()));
        return query.stream().toList();
    }

    private Optional<Query> or(List<Node> parts) throws IOException {
        plain = false;
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        int clauses = 0;
        for (Node part : parts) {
            Optional<Query> query = node(part, false);
            query.ifPresent(q -> any.add(q, Occur.SHOULD));
            clauses += query.isPresent() ? 1 : 0;
        }
        return clauses == 0 ? Optional.empty() : Optional.of(any.build());
    }

    private Optional<Query> leaf(Node.Leaf leaf, boolean top) throws IOException {
        Optional<QueryField> field = QueryField.of(leaf.field());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        return switch (field.get()) {
            case TEXT -> text(leaf, top);
            case TITLE -> texts.title(leaf);
            case SPEAKER, PERSON, STATE, AGREEMENT, ORGANIZATION, OUTLET, AUTHOR, DATE -> {
                yield limit(fields.of(field.get(), leaf), top);
            }
            case LANGUAGE, STANCE, KIND, STORY, THREAD -> limit(fields.of(field.get(), leaf), top);
        };
    }

    private Optional<Query> limit(Query query, boolean top) {
        if (top) {
            limits.add(query);
        }
        return Optional.of(query);
    }

    private Optional<Query> text(Node.Leaf leaf, boolean top) {
        Optional<Query> query = texts.text(leaf);
        query.ifPresent(marks::add);
        switch (leaf) {
            case Node.Word w when top -> words.add(w.text());
            case Node.Phrase p when top -> {
                words.add(p.text());
                plain = false;
            }
            case Node.Leaf _ -> plain = false;
        }
        return query;
    }

    private static boolean isLimit(Node node) {
        return node instanceof Node.Leaf leaf
                && !leaf.field().equals(QueryField.TEXT.word())
                && !leaf.field().equals(QueryField.TITLE.word());
    }
}
