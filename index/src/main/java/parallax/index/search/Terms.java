package parallax.index.search;

import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// Tells whether a query is made of plain terms only: no phrase, pattern or range.
final class Terms extends QueryVisitor {

    private boolean others;

    private Terms() {}

    static boolean only(Query query) {
        Terms terms = new Terms();
        query.visit(terms);
        return !terms.others;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        others |= !(query instanceof TermQuery);
    }

    @Override
    public void consumeTermsMatching(
            Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        others = true;
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        return this;
    }

    @Override
    public void visitLeaf(Query query) {
        others |= !(query instanceof FieldExistsQuery);
    }
}
