package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import parallax.index.analysis.Analysis;
import parallax.model.Span;

/// Finds what matched in a text, by running the query's text parts over an index of this one text:
/// a phrase is marked only where it stands as a phrase, a wildcard where it fits.
final class Highlighter {

    private static final String EXACT = ".exact";

    private final Analysis analysis;
    private final List<Query> marks;
    private final Set<String> fields = new TreeSet<>();
    private final MemoryIndex memory = new MemoryIndex(true);

    Highlighter(Analysis analysis, List<Query> marks) {
        this.analysis = analysis;
        this.marks = marks;
        for (Query mark : marks) {
            mark.visit(new FieldNames(fields));
        }
    }

    /// The matched stretches of `text`, sorted, not overlapping; `language` is the code under which
    /// it is indexed.
    List<Span> of(String text, String language) throws IOException {
        if (marks.isEmpty()) {
            return List.of();
        }
        memory.reset();
        for (String field : fields) {
            if (field.endsWith(EXACT) || field.endsWith("." + language)) {
                memory.addField(field, text, analysis);
            }
        }
        IndexSearcher searcher = memory.createSearcher();
        LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
        TreeSet<Span> spans = new TreeSet<>();
        for (Query mark : marks) {
            Optional<Matches> matches =
                    Optional.ofNullable(
                            searcher.createWeight(
                                            searcher.rewrite(mark), ScoreMode.COMPLETE_NO_SCORES, 1)
                                    .matches(leaf, 0));
            if (matches.isPresent()) {
                collect(matches.get(), spans);
            }
        }
        return merged(spans);
    }

    private static void collect(Matches matches, TreeSet<Span> spans) throws IOException {
        for (String field : matches) {
            MatchesIterator match = matches.getMatches(field);
            while (match != null && match.next()) {
                if (match.startOffset() >= 0 && match.endOffset() > match.startOffset()) {
                    spans.add(Span.of(match.startOffset(), match.endOffset()));
                }
            }
        }
    }

    private static List<Span> merged(TreeSet<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
                Span last = merged.removeLast();
                merged.add(Span.of(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// Collects the fields a query looks into.
    private static final class FieldNames extends QueryVisitor {
        private final Set<String> names;

        FieldNames(Set<String> names) {
            this.names = names;
        }

        @Override
        public boolean acceptField(String field) {
            names.add(field);
            return true;
        }
    }
}
