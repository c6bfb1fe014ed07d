package parallax.index.search;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Span;

/// A place in a query, and the faults met so far.
final class Cursor {

    private static final String ENDS_WORD = " ()\"[]{}^~";

    private static final int MOST_FAULTS = 20;

    private final String query;
    private final List<Fault> faults = new ArrayList<>();
    private int at;

    Cursor(String query) {
        this.query = query;
    }

    int at() {
        return at;
    }

    String query() {
        return query;
    }

    List<Fault> faults() {
        return faults;
    }

    boolean isAtEnd() {
        return at >= query.length();
    }

    /// The character here, or 0 at the end.
    char here() {
        return isAtEnd() ? 0 : query.charAt(at);
    }

    void skip(int units) {
        at += units;
    }

    void skipSpaces() {
        while (here() == ' ') {
            at++;
        }
    }

    /// Passes `sign` when it stands here.
    boolean takes(char sign) {
        if (here() == sign && !isAtEnd()) {
            at++;
            return true;
        }
        return false;
    }

    /// Passes the operator `word` when it stands here as a whole word.
    boolean takesWord(String word) {
        int end = at + word.length();
        if (!query.startsWith(word, at)
                || end < query.length() && ENDS_WORD.indexOf(query.charAt(end)) < 0) {
            return false;
        }
        at = end;
        return true;
    }

    /// Passes a word; `\` makes the next character part of it.
    String word(String alsoEnds) {
        StringBuilder word = new StringBuilder();
        while (!isAtEnd() && (ENDS_WORD + alsoEnds).indexOf(here()) < 0) {
            if (here() == '\\' && at + 1 < query.length()) {
                at++;
            }
            word.append(here());
            at++;
        }
        return word.toString();
    }

    /// Passes everything up to `sign` and the sign; reports a fault at `from` when it is missing.
    String upTo(char sign, int from, String missing) {
        StringBuilder text = new StringBuilder();
        while (!isAtEnd() && here() != sign) {
            if (here() == '\\' && at + 1 < query.length() && query.charAt(at + 1) == sign) {
                at++;
            }
            text.append(here());
            at++;
        }
        if (!takes(sign)) {
            fault(from, from + 1, missing, query + sign);
        }
        return text.toString();
    }

    /// Passes digits and a point; empty when there are none.
    String number() {
        int start = at;
        while (Character.isDigit(here()) || here() == '.') {
            at++;
        }
        return query.substring(start, at);
    }

    Span from(int start) {
        return Span.of(start, at);
    }

    /// Notes a fault; after very many of them the rest of the query is not read.
    void fault(int start, int end, String message, String suggestion) {
        if (faults.size() >= MOST_FAULTS) {
            at = query.length();
            return;
        }
        faults.add(new Fault(Span.of(start, Math.max(start, end)), message, suggestion));
    }
}
