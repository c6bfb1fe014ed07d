package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.annotate.Token;
import parallax.model.EntityType;

/// Takes names of people apart that the models ran together: “Ann and Bo Lee”, “Ann Lee alias Bo
/// Holt”, “Lee v. Holt”, “Ann Lee - Editor”, “Ann Lee Managing Director Acme”, “Ann Lee of Texas”,
/// “Dear Ann”, “Aunt Ann”.
final class Apart {

    private static final String RULE = "taken-apart";
    private static final Set<String> JOINTS =
            Set.of("and", "or", "alias", "aka", "&", "/", ";", "v", "v.", "vs", "vs.", "versus");
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "to", "in", "on", "with", "as", "at", "by", "from", "over", "after");
    private static final int LONGEST_IN_HEADLINE = 3;
    private static final Set<String> GREETINGS =
            Set.of("dear", "hi", "hello", "hey", "thanks", "-", "–", "—", "*", "•");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    /// Of what one says to be of a place by name: “Ann Lee of Texas”, not “Ann, Duchess of York”.
    private static final Pattern NAMED_WHOLE = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}");

    private final Lexicon words;
    private final NameLists lists;

    Apart(Lexicon words, NameLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /// `chunks` with people who were run together each on their own.
    List<Chunk> people(List<Token> tokens, List<Chunk> chunks) {
        List<Chunk> apart = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk.type() == EntityType.PERSON && chunk.length() > 1) {
                split(tokens, chunk, apart);
            } else {
                apart.add(chunk);
            }
        }
        return apart;
    }

    private void split(List<Token> tokens, Chunk chunk, List<Chunk> apart) {
        int from = chunk.from();
        boolean isHeadline = isHeadline(tokens, chunk);
        for (int i = from; i <= chunk.to(); i++) {
            if (i == chunk.to() || isJoint(tokens.get(i).text())) {
                Chunk part = new Chunk(from, i, chunk.type(), RULE);
                int start = start(tokens, part);
                int end = end(tokens, new Chunk(start, i, chunk.type(), RULE));
                boolean isLong = isHeadline && end - start > LONGEST_IN_HEADLINE;
                if (start == chunk.from() && end == chunk.to()) {
                    apart.add(chunk);
                } else if (start < end && tokens.get(start).isCapitalized() && !isLong) {
                    apart.add(new Chunk(start, end, chunk.type(), RULE));
                }
                from = i + 1;
            }
        }
    }

    private static boolean isJoint(String word) {
        return JOINTS.contains(word) || PREPOSITIONS.contains(word);
    }

    /// True when a headline in capitals was taken for a name: “Ann Has Dozens of Gifts for Bo”.
    private static boolean isHeadline(List<Token> tokens, Chunk chunk) {
        return tokens.subList(chunk.from(), chunk.to()).stream()
                .anyMatch(t -> PREPOSITIONS.contains(t.text()));
    }

    private int start(List<Token> tokens, Chunk part) {
        int start = part.from();
        while (start + 1 < part.to() && isGreeting(tokens.get(start).text())) {
            start++;
        }
        return start;
    }

    private boolean isGreeting(String word) {
        return GREETINGS.contains(word.toLowerCase(Locale.ROOT)) || words.has("kin-title", word);
    }

    /// Where the name ends: before a dash with spaces around it, before a role that more words
    /// follow, and before the place that somebody with a first name is of.
    private int end(List<Token> tokens, Chunk part) {
        for (int i = part.from() + 1; i < part.to(); i++) {
            Token token = tokens.get(i);
            boolean isApart = token.span().start() > tokens.get(i - 1).span().end();
            boolean isRole = i - part.from() > 1 && isRoleBeforeMore(tokens, part, i);
            if (isRole
                    || isOfPlace(tokens, part, i)
                    || isApart && DASHES.contains(token.text()) && isSpaced(tokens, part, i)) {
                return i;
            }
        }
        return part.to();
    }

    private boolean isOfPlace(List<Token> tokens, Chunk part, int i) {
        return tokens.get(i).text().equals("of")
                && i == part.from() + 2
                && (lists.person(tokens.get(part.from()).text()) & NameLists.FIRST_NAME) != 0
                && NAMED_WHOLE.matcher(tokens.get(i - 1).text()).matches()
                && !words.has("nobility", tokens.get(i - 1).text());
    }

    private boolean isRoleBeforeMore(List<Token> tokens, Chunk part, int i) {
        int next = i;
        while (next + 1 < part.to() && words.has("role-modifier", tokens.get(next).text())) {
            next++;
        }
        return words.has("job", tokens.get(next).text());
    }

    private static boolean isSpaced(List<Token> tokens, Chunk part, int i) {
        return i + 1 == part.to() || tokens.get(i + 1).span().start() > tokens.get(i).span().end();
    }
}
