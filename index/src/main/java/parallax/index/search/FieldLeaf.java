package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import parallax.index.Fields;
import parallax.index.Links;
import parallax.index.What;
import parallax.index.analysis.Analysis;
import parallax.model.Span;

/// Turns a leaf that names a field other than text and title into a Lucene query.
final class FieldLeaf {

    private final Analysis analysis;
    private final IndexSearcher searcher;
    private final What what;
    private final List<Fault> faults;

    FieldLeaf(Analysis analysis, IndexSearcher searcher, What what, List<Fault> faults) {
        this.analysis = analysis;
        this.searcher = searcher;
        this.what = what;
        this.faults = faults;
    }

    Query of(QueryField field, Node.Leaf leaf) throws IOException {
        return switch (field) {
            case PERSON, SPEAKER, STATE, AGREEMENT, ORGANIZATION, OUTLET, AUTHOR -> name(leaf);
            case DATE -> date(leaf);
            case LANGUAGE -> term(Fields.LANGUAGE, leaf, Function.identity());
            case STANCE -> closed(field, Fields.STANCE, leaf);
            case KIND -> closed(field, Fields.TRAIT, leaf);
            case STORY -> set(Fields.ARTICLE, leaf, id -> Links.story(searcher, id));
            case THREAD ->
                    set(
                            what == What.CLAIMS ? Fields.ID : Fields.ARTICLE,
                            leaf,
                            id -> Links.thread(searcher, id, what));
            case TEXT, TITLE -> throw new IllegalArgumentException(leaf.toString());
        };
    }

    private Query name(Node.Leaf leaf) {
        String field = leaf.field();
        return switch (leaf) {
            case Node.Word w -> keys(field, withoutType(w.text()), 0, w.at());
            case Node.Phrase p -> keys(field, p.text(), p.slop(), p.at());
            case Node.Present _ -> new FieldExistsQuery(field);
            case Node.Range r -> fault(r.at(), "ranges are for date", "date:[2025-01 TO 2025-06]");
            case Node.Pattern p -> Patterns.of(field, p, analysis, faults);
            case Node.Fuzzy f -> Patterns.of(field, f, analysis, faults);
            case Node.Regex r -> Patterns.of(field, r, faults);
        };
    }

    private Query keys(String field, String name, int slop, Span at) {
        List<String> keys = analysis.keys(field, name);
        if (keys.isEmpty()) {
            return fault(at, "there is no name in this", field + ":name");
        }
        if (keys.size() == 1) {
            return new TermQuery(new Term(field, keys.getFirst()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        keys.forEach(key -> phrase.add(new Term(field, key)));
        return phrase.build();
    }

    /// An entity's id may be typed whole: `person:person:volodymyr-zelenskyy`.
    private static String withoutType(String text) {
        return text.substring(text.indexOf(':') + 1);
    }

    private Query date(Node.Leaf leaf) {
        return switch (leaf) {
            case Node.Word w -> days(w.text(), w.text(), w);
            case Node.Phrase p -> days(p.text(), p.text(), p);
            case Node.Present _ -> new FieldExistsQuery(Fields.MOMENT);
            case Node.Range r -> days(r.low(), r.high(), r);
            case Node.Pattern p ->
                    days(p.text().replaceAll("-?\\*$", ""), p.text().replaceAll("-?\\*$", ""), p);
            case Node.Fuzzy _, Node.Regex _ ->
                    fault(leaf.at(), "a date is a day, a month or a year", "date:2025-12");
        };
    }

    private Query days(String low, String high, Node.Leaf leaf) {
        Optional<Dates> from = Dates.parse(low.isEmpty() ? "0001" : low);
        Optional<Dates> to = Dates.parse(high.isEmpty() ? "9999" : high);
        if (from.isEmpty() || to.isEmpty()) {
            String bad = from.isEmpty() ? low : high;
            return fault(leaf.at(), "“" + bad + "” is no date", "2025, 2025-12 or 2025-12-14");
        }
        boolean withLow = !(leaf instanceof Node.Range r) || r.withLow();
        boolean withHigh = !(leaf instanceof Node.Range r) || r.withHigh();
        long first = (withLow ? from.get().first() : from.get().last().plusDays(1)).toEpochDay();
        long last = (withHigh ? to.get().last() : to.get().first().minusDays(1)).toEpochDay();
        if (first > last) {
            return fault(leaf.at(), "this range ends before it begins", "");
        }
        return IntPoint.newRangeQuery(Fields.DATE, Math.toIntExact(first), Math.toIntExact(last));
    }

    private Query term(String field, Node.Leaf leaf, Function<String, String> value) {
        return switch (leaf) {
            case Node.Word w ->
                    new TermQuery(new Term(field, value.apply(w.text().toLowerCase(Locale.ROOT))));
            case Node.Phrase p ->
                    new TermQuery(new Term(field, value.apply(p.text().toLowerCase(Locale.ROOT))));
            case Node.Present _ -> new TermRangeQuery(field, null, null, true, true);
            case Node.Range _, Node.Pattern _, Node.Fuzzy _, Node.Regex _ ->
                    fault(leaf.at(), leaf.field() + " takes one whole word", "");
        };
    }

    private Query closed(QueryField field, String index, Node.Leaf leaf) {
        return term(
                index,
                leaf,
                value -> {
                    if (!field.closed().contains(value)) {
                        String all = String.join(", ", field.closed());
                        String near = QueryField.nearest(value, field.closed()).orElse(all);
                        fault(leaf.at(), "“" + value + "” is no " + field.word(), near);
                    }
                    return value;
                });
    }

    private Query set(String index, Node.Leaf leaf, Members members) throws IOException {
        String id =
                switch (leaf) {
                    case Node.Word w -> w.text();
                    case Node.Phrase p -> p.text();
                    case Node.Present _, Node.Range _, Node.Pattern _, Node.Fuzzy _, Node.Regex _ ->
                            "";
                };
        if (id.isEmpty()) {
            return fault(leaf.at(), leaf.field() + " takes one id", "");
        }
        List<BytesRef> terms = new ArrayList<>();
        members.of(id).forEach(member -> terms.add(new BytesRef(member)));
        return terms.isEmpty()
                ? new MatchNoDocsQuery("no " + leaf.field() + " " + id)
                : new TermInSetQuery(index, terms);
    }

    private Query fault(Span at, String message, String suggestion) {
        faults.add(new Fault(at, message, suggestion));
        return new MatchNoDocsQuery(message);
    }

    private interface Members {
        SequencedSet<String> of(String id) throws IOException;
    }
}
