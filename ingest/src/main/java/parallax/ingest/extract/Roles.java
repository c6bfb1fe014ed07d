package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Block;
import parallax.model.Block.Role;

/// Decides the roles of an article's blocks, first from markup or layout, then questions and
/// answers from their order.
final class Roles {

    private static final int LONGEST_HEADING = 110;

    private Roles() {}

    /// Role of a piece by the markup around it.
    static Role of(Piece piece) {
        Scope scope = piece.scope;
        if (scope.isIn(Zone.CAPTION)) {
            return Role.CAPTION;
        }
        if (scope.isIn(Zone.HEADING)) {
            return Role.HEADING;
        }
        if (scope.isIn(Zone.QUOTE)) {
            return Role.QUOTE;
        }
        if (scope.isIn(Zone.ITEM)) {
            return Role.LIST_ITEM;
        }
        if (scope.isIn(Zone.TABLE) && (scope.tag.equals("td") || scope.tag.equals("th"))) {
            return Role.TABLE;
        }
        boolean bold = piece.boldChars * 10 >= piece.length() * 9 && piece.breaks == 0;
        if (bold && piece.length() <= LONGEST_HEADING && Ends.kind(piece.text) < 2) {
            return Role.HEADING;
        }
        return scope.isIn(Zone.ASIDE) ? Role.CALLOUT : Role.PARAGRAPH;
    }

    /// Roles of the lines of a plain text: a bullet makes a list item; a short line without a full
    /// stop, followed by a longer one, is a heading.
    static List<Role> ofLines(List<String> lines) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            roles.add(ofLine(line, next));
        }
        return withQuestions(lines, roles);
    }

    private static Role ofLine(String line, String next) {
        if (bullet(line) > 0) {
            return Role.LIST_ITEM;
        }
        boolean isShort = line.length() <= LONGEST_HEADING;
        boolean open = Ends.kind(line) == 0 || line.endsWith("?");
        boolean numbered = !next.isEmpty() && Character.isDigit(next.charAt(0));
        boolean leads = next.length() > line.length() || numbered || bullet(next) > 0;
        return isShort && open && leads ? Role.HEADING : Role.PARAGRAPH;
    }

    /// Units of a line's bullet with its space, or 0.
    static int bullet(String line) {
        boolean has =
                line.length() > 2
                        && "•·‣▪●◦*–-".indexOf(line.charAt(0)) >= 0
                        && Character.isWhitespace(line.charAt(1));
        return has ? 2 : 0;
    }

    /// Under a heading such as `Frequently Asked Questions`, what ends in a question mark is a
    /// question and what follows it an answer, until a heading that asks nothing.
    static List<Role> withQuestions(List<String> texts, List<Role> roles) {
        List<Role> result = new ArrayList<>(roles);
        boolean faq = false;
        boolean asked = false;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean isQuestion = isQuestion(text);
            if (text.length() <= LONGEST_HEADING && Cues.starts(Cues.Kind.FAQ, text)) {
                faq = true;
                asked = false;
                result.set(i, Role.HEADING);
            } else if (roles.get(i) == Role.HEADING && !isQuestion) {
                faq = false;
            } else if (faq && isQuestion) {
                result.set(i, Role.QUESTION);
                asked = true;
            } else if (faq && asked) {
                result.set(i, Role.ANSWER);
            }
        }
        return result;
    }

    private static boolean isQuestion(String text) {
        char last = text.charAt(text.length() - 1);
        boolean mark = last == '?' || last == '？' || last == '؟' || last == ';' && isGreek(text);
        return mark && text.length() < 250;
    }

    private static boolean isGreek(String text) {
        return text.charAt(0) >= 0x370 && text.charAt(0) < 0x400;
    }

    /// True when the block reads on in prose.
    static boolean isProse(Block block) {
        return switch (block.role()) {
            case PARAGRAPH, QUOTE, ANSWER, LIST_ITEM -> true;
            case HEADING, CAPTION, CALLOUT, QUESTION, TABLE -> false;
        };
    }
}
