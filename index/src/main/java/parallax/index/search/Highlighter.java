package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import parallax.index.Fields;
import parallax.index.What;
import parallax.index.analysis.Analysis;
import parallax.model.Span;

/// Finds what matched in a text, by running the query's text parts over an index of this one text:
/// a phrase is marked only where it stands as a phrase, a wildcard where it fits.
final class Highlighter {

    private final Analysis analysis;
    private final What what;
    private final List<Query> marks;
    private final List<String> fields;

    Highlighter(Analysis analysis, What what, List<Query> marks, List<String> fields) {
        this.analysis = analysis;
        this.what = what;
        this.marks = marks;
        this.fields = fields;
    }

    /// The matched stretches of `text`, sorted, not overlapping.
    List<Span> of(String text) throws IOException {
        if (marks.isEmpty()) {
            return List.of();
        }
        MemoryIndex memory = new MemoryIndex(true);
        memory.addField(Fields.exact(what), text, analysis);
        for (String field : fields) {
            memory.addField(field, text, analysis);
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
}
