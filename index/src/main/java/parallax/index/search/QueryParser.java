package parallax.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.index.analysis.Characters;
import parallax.model.Span;

/// Reads the query language into a [Node] by recursive descent, and goes on after a fault so that
/// all faults are found at once. NOT binds tightest, then AND (also unwritten), then OR.
final class QueryParser {

    private static final int MOST_CHARACTERS = 10_000;
    private static final int MOST_DEPTH = 50;
    private static final int DEFAULT_EDITS = 2;
    private static final String TEXT = QueryField.TEXT.word();

    private final Cursor cursor;
    private int depth;

    private QueryParser(String query) {
        this.cursor = new Cursor(query);
    }

    /// What was understood and what was not.
    record Parsed(String query, Node root, List<Fault> faults) {}

    static Parsed parse(String typed) {
        String query = Characters.plain(typed);
        if (query.length() > MOST_CHARACTERS) {
            String message = "a query may have " + MOST_CHARACTERS + " characters, this has ";
            Fault fault = new Fault(Span.of(0, 0), message + query.length(), "");
            return new Parsed(query.substring(0, 80), new Node.All(), List.of(fault));
        }
        QueryParser parser = new QueryParser(query);
        Node root = parser.whole();
        List<Fault> faults = new ArrayList<>(parser.cursor.faults());
        Optional<Fault> excess = Bounds.fault(root);
        excess.ifPresent(faults::add);
        faults.sort(Comparator.comparing(Fault::at));
        return new Parsed(query, excess.isPresent() ? new Node.All() : root, faults);
    }

    private Node whole() {
        List<Node> parts = new ArrayList<>();
        cursor.skipSpaces();
        while (!cursor.isAtEnd()) {
            either(TEXT).ifPresent(parts::add);
            cursor.skipSpaces();
            int at = cursor.at();
            if (cursor.takes(')')) {
                cursor.fault(at, at + 1, "this ) closes nothing", without(at));
            } else if (cursor.takes(']') || cursor.takes('}')) {
                cursor.fault(at, at + 1, "this bracket closes no range", without(at));
            }
            cursor.skipSpaces();
        }
        if (parts.isEmpty() && cursor.faults().isEmpty()) {
            cursor.fault(0, 0, "the query is empty", "*:*");
        }
        return and(parts).orElse(new Node.All());
    }

    private Optional<Node> either(String field) {
        List<Node> parts = new ArrayList<>();
        all(field).ifPresent(parts::add);
        cursor.skipSpaces();
        int at = cursor.at();
        while (cursor.takesWord("OR") || cursor.takesWord("||")) {
            Optional<Node> next = all(field);
            if (parts.isEmpty() || next.isEmpty()) {
                cursor.fault(at, at + 2, "OR needs something on both sides", "a OR b");
            }
            next.ifPresent(parts::add);
            cursor.skipSpaces();
            at = cursor.at();
        }
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Node.Or(parts));
    }

    private Optional<Node> all(String field) {
        List<Node> parts = new ArrayList<>();
        cursor.skipSpaces();
        while (!endsHere()) {
            int at = cursor.at();
            if (cursor.takesWord("AND") || cursor.takesWord("&&")) {
                cursor.skipSpaces();
                if (parts.isEmpty() || endsHere()) {
                    cursor.fault(at, cursor.at(), "AND needs something on both sides", "a AND b");
                }
            } else {
                one(field).ifPresent(parts::add);
            }
            cursor.skipSpaces();
        }
        return and(parts);
    }

    private boolean endsHere() {
        if (cursor.isAtEnd() || ")]}".indexOf(cursor.here()) >= 0) {
            return true;
        }
        int at = cursor.at();
        boolean isOr = cursor.takesWord("OR") || cursor.takesWord("||");
        cursor.skip(at - cursor.at());
        return isOr;
    }

    private static Optional<Node> and(List<Node> parts) {
        return parts.size() < 2
                ? parts.stream().findFirst()
                : Optional.of(new Node.And(List.copyOf(parts)));
    }

    private Optional<Node> one(String field) {
        int at = cursor.at();
        if (cursor.takesWord("-") || cursor.takesWord("+") || cursor.takesWord("!")) {
            return Optional.empty();
        }
        if (cursor.takesWord("NOT") || cursor.takes('!') || cursor.takes('-')) {
            return not(field, at);
        }
        cursor.takes('+');
        return value(field).map(this::boosted);
    }

    private Optional<Node> not(String field, int at) {
        cursor.skipSpaces();
        boolean tooDeep = ++depth > MOST_DEPTH;
        Optional<Node> part = endsHere() || tooDeep ? Optional.empty() : one(field);
        depth--;
        if (part.isEmpty()) {
            cursor.fault(at, cursor.at(), "NOT needs something after it", "NOT word");
        }
        return part.map(Node.Not::new);
    }

    private Node boosted(Node node) {
        int at = cursor.at();
        if (!cursor.takes('^')) {
            return node;
        }
        String number = cursor.number();
        try {
            return new Node.Boost(node, Float.parseFloat(number));
        } catch (NumberFormatException e) {
            cursor.fault(at, at + 1, "^ needs a number after it", "word^2");
            return node;
        }
    }

    private Optional<Node> value(String field) {
        int at = cursor.at();
        return switch (cursor.here()) {
            case '(' -> group(field);
            case '"' -> phrase(field);
            case '[', '{' -> range(field);
            case '/' -> regex(field);
            case '^', '~' -> {
                cursor.skip(1);
                cursor.number();
                cursor.fault(at, at + 1, "this sign needs a word before it", "word~1");
                yield Optional.empty();
            }
            default -> word(field);
        };
    }

    private Optional<Node> group(String field) {
        int at = cursor.at();
        cursor.skip(1);
        if (++depth > MOST_DEPTH) {
            cursor.fault(at, at + 1, "more than " + MOST_DEPTH + " parentheses inside another", "");
            cursor.skip(cursor.query().length() - cursor.at());
            return Optional.empty();
        }
        Optional<Node> inside = either(field);
        depth--;
        if (!cursor.takes(')')) {
            if (depth < MOST_DEPTH && cursor.isAtEnd()) {
                cursor.fault(at, at + 1, "this ( is never closed", cursor.query() + ")");
            }
        } else if (inside.isEmpty()) {
            cursor.fault(at, cursor.at(), "nothing stands in these parentheses", "");
        }
        return inside;
    }

    private Optional<Node> phrase(String field) {
        int at = cursor.at();
        cursor.skip(1);
        String text = cursor.upTo('"', at, "this \" is never closed");
        int slop = 0;
        int mark = cursor.at();
        if (cursor.takes('~')) {
            String number = cursor.number();
            if (number.isEmpty() || number.length() > 3 || number.contains(".")) {
                cursor.fault(
                        mark, cursor.at(), "~ after a phrase needs a whole number", "\"a b\"~5");
            } else {
                slop = Integer.parseInt(number);
            }
        }
        if (text.isBlank()) {
            cursor.fault(at, cursor.at(), "nothing stands between these quotation marks", "");
            return Optional.empty();
        }
        return Optional.of(new Node.Phrase(field, text, slop, cursor.from(at)));
    }

    private Optional<Node> regex(String field) {
        int at = cursor.at();
        cursor.skip(1);
        String text = cursor.upTo('/', at, "this / is never closed; write \\/ for a plain slash");
        return Optional.of(new Node.Regex(field, text, cursor.from(at)));
    }

    private Optional<Node> range(String field) {
        int at = cursor.at();
        boolean withLow = cursor.here() == '[';
        cursor.skip(1);
        cursor.skipSpaces();
        String low = bound();
        cursor.skipSpaces();
        boolean isRange = cursor.takesWord("TO");
        cursor.skipSpaces();
        String high = bound();
        cursor.skipSpaces();
        boolean withHigh = cursor.here() == ']';
        if (!isRange || !(cursor.takes(']') || cursor.takes('}'))) {
            cursor.fault(at, cursor.at(), "a range is [from TO to]", "[2025-12-01 TO 2025-12-31]");
            return Optional.empty();
        }
        return Optional.of(new Node.Range(field, low, high, withLow, withHigh, cursor.from(at)));
    }

    private String bound() {
        String bound =
                cursor.takes('"') ? cursor.upTo('"', cursor.at(), "\" missing") : cursor.word("");
        return bound.equals("*") ? "" : bound;
    }

    private Optional<Node> word(String field) {
        int at = cursor.at();
        boolean escaped = cursor.here() == '\\';
        String word = cursor.word(":");
        boolean named = field.equals(TEXT) && !escaped && isName(word);
        if (cursor.here() == ':' && (named || word.equals("*"))) {
            return named(word, at);
        }
        while (cursor.here() == ':') {
            cursor.skip(1);
            word += ":" + cursor.word(":");
        }
        return leaf(field, word, at);
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c == '_' || Character.isLetter(c));
    }

    private Optional<Node> named(String name, int at) {
        cursor.skip(1);
        if (name.equals("*")) {
            cursor.takes('*');
            return Optional.of(new Node.All());
        }
        if (QueryField.of(name).isEmpty()) {
            String suggestion =
                    QueryField.nearest(name, QueryField.words())
                            .map(f -> f + ":")
                            .orElse(String.join(" ", QueryField.words()));
            cursor.fault(at, cursor.at(), "there is no field “" + name + "”", suggestion);
        }
        if (cursor.isAtEnd() || " )".indexOf(cursor.here()) >= 0) {
            cursor.fault(at, cursor.at(), "nothing stands after “" + name + ":”", name + ":word");
            return Optional.empty();
        }
        return value(name);
    }

    private Optional<Node> leaf(String field, String word, int at) {
        if (word.equals("*")) {
            return Optional.of(
                    field.equals(TEXT) ? new Node.All() : new Node.Present(field, cursor.from(at)));
        }
        if (word.startsWith(">") || word.startsWith("<")) {
            return comparison(field, word, at);
        }
        if (cursor.takes('~')) {
            String edits = cursor.number();
            int most = edits.isEmpty() ? DEFAULT_EDITS : edits(edits);
            return Optional.of(new Node.Fuzzy(field, word, most, cursor.from(at)));
        }
        boolean pattern = word.indexOf('*') >= 0 || word.indexOf('?') >= 0 && !word.endsWith("?");
        return Optional.of(
                pattern
                        ? new Node.Pattern(field, word, cursor.from(at))
                        : new Node.Word(field, word, cursor.from(at)));
    }

    private static int edits(String number) {
        return number.matches("\\d") ? number.charAt(0) - '0' : Integer.MAX_VALUE;
    }

    private Optional<Node> comparison(String field, String word, int at) {
        boolean with = word.startsWith(">=") || word.startsWith("<=");
        String value = word.substring(with ? 2 : 1);
        if (value.isEmpty()) {
            cursor.fault(at, cursor.at(), "nothing to compare with", "date:>=2025-12-01");
            return Optional.empty();
        }
        Span span = cursor.from(at);
        return Optional.of(
                word.startsWith(">")
                        ? new Node.Range(field, value, "", with, true, span)
                        : new Node.Range(field, "", value, true, with, span));
    }

    private String without(int at) {
        return cursor.query().substring(0, at) + cursor.query().substring(at + 1);
    }
}
