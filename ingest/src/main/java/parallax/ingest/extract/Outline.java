package parallax.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The blocks of a page at a glance: its `article` elements, its main column, and which blocks are
/// one of many alike.
final class Outline {

    private record Twins(int parent, Look look) {}

    private Scope largestArticle;
    private int articles;
    private Scope column;
    private final Map<Twins, int[]> twins = new HashMap<>(256);

    /// Looks at a page and notes in its blocks how much prose and how many twins they have.
    Outline(Page page) {
        List<Scope> scopes = page.scopes();
        for (Scope scope : scopes) {
            scope.column = 0;
            scope.child = null;
            article(scope);
            if (scope.parent != null && scope.pieces > 0) {
                scope.twins = twins(scope);
                scope.twins[0]++;
            }
        }
        column = scopes.getFirst();
        for (Scope scope : scopes) {
            Scope holder = scope.holder();
            holder.column += scope.ownLongChars;
        }
        for (Scope scope : scopes) {
            column = scope.column > column.column ? scope : column;
        }
    }

    /// The counter of a block and of its twins, mostly that of the child before.
    private int[] twins(Scope scope) {
        Scope before = scope.parent.child;
        scope.parent.child = scope;
        return before != null && before.look == scope.look
                ? before.twins
                : twins.computeIfAbsent(new Twins(scope.parent.index, scope.look), _ -> new int[1]);
    }

    private void article(Scope scope) {
        if (scope.tag.equals("article") && scope.longChars > 0) {
            articles++;
            boolean isLarger = articles == 1 || scope.longChars > largestArticle.longChars;
            largestArticle = isLarger ? scope : largestArticle;
        }
    }

    /// How many `article` elements hold prose.
    int articles() {
        return articles;
    }

    /// True when the block is the `article` element with most prose, or stands in it.
    boolean isInLargestArticle(Scope scope) {
        for (Scope s = scope; s != null && articles > 0; s = s.parent) {
            if (s == largestArticle) {
                return true;
            }
        }
        return false;
    }

    /// The block with most prose directly in it or in its paragraphs.
    Scope column() {
        return column;
    }
}
