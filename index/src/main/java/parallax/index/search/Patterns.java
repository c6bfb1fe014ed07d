package parallax.index.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import parallax.index.analysis.Analysis;

/// Wildcards, fuzzy words and regular expressions, within limits that keep every query fast.
final class Patterns {

    private static final int LEAST_LETTERS = 2;
    private static final int MOST_REGEX = 100;
    private static final int MOST_REPEATS = 50;
    private static final Pattern REPEAT = Pattern.compile("(\\d{1,9})\\s*[,}]");
    private static final int MOST_EDITS = 2;
    private static final int WORK_LIMIT = 5_000;
    private static final int EXPANSIONS = 50;

    private Patterns() {}

    static Query of(String field, Node.Pattern leaf, Analysis analysis, List<Fault> faults) {
        int literal = 0;
        String text = leaf.text();
        while (literal < text.length() && "*?".indexOf(text.charAt(literal)) < 0) {
            literal++;
        }
        if (literal < LEAST_LETTERS) {
            String message = "a wildcard needs " + LEAST_LETTERS + " letters before it";
            faults.add(new Fault(leaf.at(), message, "ab*"));
            return new MatchNoDocsQuery(message);
        }
        return new WildcardQuery(new Term(field, analysis.normalize(field, text)));
    }

    static Query of(String field, Node.Fuzzy leaf, Analysis analysis, List<Fault> faults) {
        if (leaf.edits() > MOST_EDITS) {
            String message = "at most " + MOST_EDITS + " letters may differ";
            faults.add(new Fault(leaf.at(), message, leaf.text() + "~" + MOST_EDITS));
            return new MatchNoDocsQuery(message);
        }
        BytesRef word = analysis.normalize(field, leaf.text());
        return new FuzzyQuery(new Term(field, word), leaf.edits(), 1, EXPANSIONS, true);
    }

    static Query of(String field, Node.Regex leaf, List<Fault> faults) {
        String text = leaf.text();
        String message = "";
        if (text.isEmpty() || text.startsWith(".*") || text.length() > MOST_REGEX) {
            message = "a regular expression has 1 to " + MOST_REGEX + " characters and no .* first";
        } else if (text.contains(" ")) {
            message = "a regular expression is matched against single words";
        } else if (repeats(text) > MOST_REPEATS) {
            message = "this regular expression repeats more than " + MOST_REPEATS + " times";
        }
        try {
            if (message.isEmpty()) {
                return new RegexpQuery(
                        new Term(field, text),
                        RegExp.ALL,
                        RegExp.CASE_INSENSITIVE,
                        RegexpQuery.DEFAULT_PROVIDER,
                        WORK_LIMIT,
                        RegexpQuery.CONSTANT_SCORE_BLENDED_REWRITE);
            }
        } catch (TooComplexToDeterminizeException e) {
            message = "this regular expression is too complex";
        } catch (IllegalArgumentException e) {
            message = "not a regular expression: " + e.getMessage();
        }
        faults.add(new Fault(leaf.at(), message, "/defen[cs]e/"));
        return new MatchNoDocsQuery(message);
    }

    /// How often the counts in braces repeat what stands before them, taken together.
    private static long repeats(String regex) {
        long product = 1;
        Matcher counts = REPEAT.matcher(regex);
        while (counts.find() && product <= MOST_REPEATS) {
            product *= Math.max(1, Math.min(MOST_REPEATS + 1, Long.parseLong(counts.group(1))));
        }
        return product;
    }
}
