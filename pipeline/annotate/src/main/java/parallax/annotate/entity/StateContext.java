package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.annotate.Token;

/// What the words around a phrase say of its standing for a state.
final class StateContext {

    /// Words that may have a capital before a state without being part of a name: parts of it,
    /// though “Western” and “Southern” are, and what begins a sentence.
    private static final Set<String> PARTS = Set.of("Northern", "Eastern", "The", "Then");

    /// What follows a state when its second or youth team is meant.
    private static final Pattern TEAM = Pattern.compile("II|III|IV|Under|U-?\\d\\d");

    private final Lexicon words;

    StateContext(Lexicon words) {
        this.words = words;
    }

    /// True when a neighbour makes the phrase part of another name: “Lake Chad”, “Mexico City”.
    boolean isPartOfName(List<Token> tokens, Phrases.Match<?> match) {
        String before = at(tokens, match.from() - 1);
        String after = at(tokens, match.to());
        boolean isAfterName = isCapital(before) && words.has("state-before", before);
        boolean isOfName = isOfName(tokens, match.from());
        boolean isBeforeName = isCapital(after) && words.has("state-after", after);
        boolean isNorthern =
                before.equalsIgnoreCase("northern")
                        && at(tokens, match.from()).equalsIgnoreCase("ireland");
        boolean isDirection =
                isCapital(before) && words.has("direction", before) && !PARTS.contains(before);
        return isNorthern
                || isOfName
                || isRoad(tokens, match)
                || isNationalTeam(tokens, match.to())
                || isNumbered(tokens, match.to())
                || !isShouted(tokens)
                        && (isAfterName || isBeforeName || isDirection && match.from() > 1);
    }

    /// True when a hyphen without spaces stands before token `from`.
    boolean isHyphened(List<Token> tokens, int from) {
        int hyphen = tokens.get(from - 1).span().start();
        return at(tokens, from - 1).matches("[-–]")
                && tokens.get(from - 2).span().end() == hyphen
                && tokens.get(from).span().start() == hyphen + 1;
    }

    /// “Church of Sweden”, “Order of the British Empire”.
    private boolean isOfName(List<Token> tokens, int from) {
        int of = at(tokens, from - 1).equalsIgnoreCase("the") ? from - 2 : from - 1;
        String head = at(tokens, of - 1);
        return at(tokens, of).equalsIgnoreCase("of")
                && (words.has("state-before-of", head)
                        || isCapital(head) && words.has("state-before-of-capital", head));
    }

    /// “Canada II”, “Sri Lanka Under-19s”: a team of the state's.
    private static boolean isNumbered(List<Token> tokens, int next) {
        return TEAM.matcher(at(tokens, next)).matches()
                || at(tokens, next).equals("I") && at(tokens, next + 1).matches("[,.)]|['’]s");
    }

    /// “US 169”, “U.S.-75”: a road.
    private static boolean isRoad(List<Token> tokens, Phrases.Match<?> match) {
        String name = at(tokens, match.from());
        return (name.equals("US") || name.equals("U.S."))
                && at(tokens, match.to()).matches("[-–]?\\d{1,3}")
                && !at(tokens, match.from() - 1).equalsIgnoreCase("the");
    }

    /// “India national under-19 cricket team”: a team, whatever stands between.
    private static boolean isNationalTeam(List<Token> tokens, int next) {
        boolean isTeam = false;
        for (int i = next + 1; i < next + 6; i++) {
            isTeam |= at(tokens, i).equalsIgnoreCase("team");
        }
        return isTeam && at(tokens, next).equals("national");
    }

    /// True when all else of `cover` merely says which part of the state (“northern”) or stands on
    /// the other side of a comma (“Paris, France”).
    boolean isWhole(List<Token> tokens, Chunk cover, Phrases.Match<?> match) {
        return isBoundary(tokens, cover.from(), match.from(), match.from() - 1)
                && isBoundary(tokens, match.to(), cover.to(), match.to());
    }

    /// True at the end of an address without its comma: “Invercargill New Zealand”, “Texas USA”.
    /// Single words are too often the last of a company's name.
    boolean isAfterPlace(List<Token> tokens, Chunk cover, Phrases.Match<?> match) {
        String last = at(tokens, match.to() - 1);
        boolean isAbbreviation = last.length() < 6 && last.equals(last.toUpperCase(Locale.ROOT));
        return match.to() == cover.to() && (isAbbreviation || match.to() - match.from() > 1);
    }

    /// True when all before `from` in `cover` is a government or people and “of”: “the federal
    /// government of Iraq”.
    boolean isGoverned(List<Token> tokens, Chunk cover, int from) {
        int of = at(tokens, from - 1).equalsIgnoreCase("the") ? from - 2 : from - 1;
        return of > cover.from()
                && at(tokens, of).equals("of")
                && words.has("government-word", at(tokens, of - 1));
    }

    /// True when “of” follows the one word `from`, which is not the kind of thing that states have;
    /// “of America” is rather part of a company's name.
    boolean isOfState(List<Token> tokens, int from) {
        String head = at(tokens, from);
        return at(tokens, from + 1).equals("of")
                && !at(tokens, from + 2).equals("America")
                && !words.has("government-word", head)
                && !words.has("organization-word", head)
                && !words.has("state-before-of", head)
                && !words.has("state-before-of-capital", head);
    }

    /// True after “and” that joins the state to one name: “Hezbollah and Syria”.
    boolean isListed(List<Token> tokens, Chunk cover, int from) {
        boolean isJoined = from - 1 > cover.from() && at(tokens, from - 1).equals("and");
        for (int i = cover.from(); i < from - 1; i++) {
            isJoined &= !at(tokens, i).matches("of|for|in|on|,|&|and");
        }
        return isJoined;
    }

    /// True before “government”, “troops” and the like.
    boolean hasGovernment(List<Token> tokens, int next) {
        return words.has("demonym-belongings", at(tokens, next));
    }

    private boolean isBoundary(List<Token> tokens, int from, int to, int next) {
        return from >= to
                || ",/-–".contains(at(tokens, next))
                || words.words("direction").contains(at(tokens, next))
                || PARTS.contains(at(tokens, next));
    }

    /// True after “in”, “from”, “of” and the like: words that stand before a country, rarely before
    /// a person or a thing of that name.
    boolean isPlaceLike(List<Token> tokens, int from) {
        String before = at(tokens, from - 1);
        return words.has("place-before", before) || before.equals("from") || before.equals("and");
    }

    /// True before an election, a chart or a cup: the state is part of its name.
    boolean isBeforeEvent(List<Token> tokens, int next) {
        return words.has("election-word", at(tokens, next));
    }

    /// True when the sentence has no lower-case word: a headline in capitals.
    static boolean isShouted(List<Token> tokens) {
        return tokens.stream()
                .map(Token::text)
                .noneMatch(text -> text.length() > 2 && Character.isLowerCase(text.charAt(1)));
    }

    /// True for a headline in which every longer word has a capital, but not all letters have.
    static boolean isTitled(List<Token> tokens) {
        return tokens.size() > 4
                && !isShouted(tokens)
                && tokens.stream()
                        .map(Token::text)
                        .noneMatch(t -> t.length() > 3 && Character.isLowerCase(t.charAt(0)));
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    static String at(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }
}
