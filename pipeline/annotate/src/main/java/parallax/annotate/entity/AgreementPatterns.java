package parallax.annotate.entity;

import static parallax.annotate.entity.AgreementTitles.at;
import static parallax.annotate.entity.AgreementTitles.isCapital;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.annotate.Token;
import parallax.model.Mention.AgreementSense.As;

/// Finds agreements by how their names are made: “Treaty of X”, “X Agreement”, official titles,
/// numbered resolutions of the United Nations, “the X nuclear deal”.
final class AgreementPatterns {

    private static final Set<String> LINKS =
            Set.of(
                    "-", "–", "of", "the", "and", "de", "la", "du", "des", "en", "sur", "&", "on",
                    "for", "'s", "’s");
    private static final Set<String> NOT_FIRST =
            Set.of(
                    "The",
                    "A",
                    "An",
                    "This",
                    "That",
                    "These",
                    "Under",
                    "In",
                    "By",
                    "As",
                    "Its",
                    "His",
                    "Their",
                    "Our",
                    "After",
                    "Both",
                    "No",
                    "If",
                    "But",
                    "And",
                    "Such",
                    "Any",
                    "For",
                    "On",
                    "With",
                    "Since",
                    "When",
                    "While",
                    "Although",
                    "At",
                    "Each",
                    "Every",
                    "One",
                    "Some",
                    "What",
                    "Which");

    private static final Set<String> SHORT_BODIES = Set.of("UNSC", "UNSCR", "UNGA");
    private static final Set<String> RESOLUTIONS =
            Set.of("Resolution", "Resolutions", "resolution", "resolutions");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}(?:[-/]\\d+)?(?:\\(\\d+\\))?");

    private final Lexicon words;
    private final Phrases<States.Form> states;
    private final AgreementTitles titles;

    AgreementPatterns(Lexicon words, States states) {
        this.words = words;
        this.states = states.forms();
        this.titles = new AgreementTitles(words);
    }

    /// All that the patterns find in a sentence; matches may overlap.
    List<AgreementMention> find(List<Token> tokens, List<Chunk> chunks) {
        List<AgreementMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isResolution(tokens, i)) {
                found.add(resolution(tokens, i));
            } else if (words.has("agreement-title-head", at(tokens, i))
                    || words.has("agreement-head", at(tokens, i))
                    || words.has("agreement-of-head", at(tokens, i))) {
                ofHead(tokens, i, found);
                named(tokens, i, found);
                title(tokens, i, found);
            }
            if (words.has("agreement-loose-head", at(tokens, i))) {
                loose(tokens, i, chunks, found);
            }
        }
        return found;
    }

    private static void add(List<AgreementMention> found, int from, int to) {
        found.add(AgreementMention.of(from, to, As.NAME));
    }

    /// “Treaty of Versailles”, “Second Peace of Thorn”.
    private void ofHead(List<Token> tokens, int head, List<AgreementMention> found) {
        if (!isCapital(at(tokens, head))
                || !words.has("agreement-of-head", at(tokens, head))
                || !at(tokens, head + 1).equals("of")) {
            return;
        }
        int name = at(tokens, head + 2).equals("the") ? head + 3 : head + 2;
        if (!isCapital(at(tokens, name))) {
            return;
        }
        int end = name;
        while (isCapital(at(tokens, end)) || isInnerLink(tokens, end)) {
            end++;
        }
        String first = at(tokens, name);
        boolean isPeople =
                Set.of("Congress", "Parliament", "Mind", "God", "Nations").contains(first);
        if (!isPeople && isPlain(at(tokens, head), first)) {
            add(found, start(tokens, head), end);
        }
    }

    /// “Union of” and “Agreement of” name other things as often.
    private static boolean isPlain(String head, String first) {
        return !head.equals("Union") && !(head.startsWith("Agreement") && first.length() < 3);
    }

    private static boolean isInnerLink(List<Token> tokens, int i) {
        String word = at(tokens, i);
        return Set.of("-", "–", "de", "la", "du", "des", "en", "sur", "and", "'s", "’s")
                        .contains(word)
                && isCapital(at(tokens, i + 1))
                && (!word.equals("and") || !NOT_FIRST.contains(at(tokens, i + 1)))
                && !(word.equals("and") && at(tokens, i + 2).equals("of"));
    }

    /// “Paris Agreement”, “Anglo-Iraqi Treaty of 1930”.
    private void named(List<Token> tokens, int head, List<AgreementMention> found) {
        String word = at(tokens, head);
        int start = start(tokens, head);
        if (!isCapital(word) || !words.has("agreement-head", word) || start == head) {
            return;
        }
        String before = at(tokens, head - 1);
        boolean isWeak = words.has("agreement-weak-head", word);
        if (words.has("agreement-not-before", before)
                || words.has("agreement-not-after", at(tokens, head + 1))
                || (isWeak && !words.has("agreement-convention-topic", before))) {
            return;
        }
        int end = head + 1;
        if (at(tokens, end).equals("of") && at(tokens, end + 1).matches("1[0-9]{3}|20[0-9]{2}")) {
            end += 2;
        } else if (at(tokens, end).matches("[IVX]{1,4}|\\d{1,2}") && isCapital(before)) {
            end++;
        }
        int year = at(tokens, end).equals(",") ? end + 1 : end;
        add(found, start, at(tokens, year).matches("(?:1[5-9]|20)\\d\\d") ? year + 1 : end);
    }

    private void title(List<Token> tokens, int head, List<AgreementMention> found) {
        int end = titles.end(tokens, head);
        if (end > head) {
            add(found, firstHead(tokens, start(tokens, head)), end);
        }
    }

    /// “Agreement and Annex between”, “Convention, Protocol, and Declaration between”: the first of
    /// several heads.
    private int firstHead(List<Token> tokens, int start) {
        int first = at(tokens, start - 1).matches("(?:19|20)\\d\\d") ? start - 1 : start;
        int last = lastHead(tokens, first);
        while (last >= 0) {
            first = start(tokens, last);
            last = lastHead(tokens, first);
        }
        return first;
    }

    /// The head that stands before `start` with “and” or a comma between, or -1.
    private int lastHead(List<Token> tokens, int start) {
        int at = start - 1;
        if (!at(tokens, at).matches("and|,")) {
            return -1;
        }
        at -= at(tokens, at).equals("and") && at(tokens, at - 1).equals(",") ? 2 : 1;
        boolean isHead =
                isCapital(at(tokens, at)) && words.has("agreement-title-head", at(tokens, at));
        return isHead ? at : -1;
    }

    /// First of the capital words that lead up to the head.
    private int start(List<Token> tokens, int head) {
        int start = head;
        while (start > 0 && head - start < 9) {
            String word = at(tokens, start - 1);
            boolean isWord = isCapital(word) && !NOT_FIRST.contains(word);
            boolean isDate = words.has("date-word", word);
            boolean isLink =
                    LINKS.contains(word.toLowerCase(Locale.ROOT))
                            && start > 1
                            && isCapital(at(tokens, start - 2))
                            && !NOT_FIRST.contains(at(tokens, start - 2))
                            && (word.equals("-") || word.equals("–") || start < head);
            if (isDate || (!isWord && !isLink)) {
                break;
            }
            start--;
        }
        return start;
    }

    /// “Munich agreement”, “Iran nuclear deal”: a state or place, perhaps what it is about, a head.
    private void loose(
            List<Token> tokens, int head, List<Chunk> chunks, List<AgreementMention> found) {
        if (isCapital(at(tokens, head)) || isCompound(tokens, head)) {
            return;
        }
        int name = head;
        while (name > 0
                && words.has("agreement-topic", at(tokens, name - 1))
                && !at(tokens, name - 1).equals("-")) {
            name--;
        }
        if (name == 0 || !isCapital(at(tokens, name - 1))) {
            return;
        }
        boolean isAbout = name < head;
        int place = name - 1;
        boolean isPlace = isState(tokens, place) || isPlaceChunk(chunks, place);
        int start = place;
        while (start > 1
                && (at(tokens, start - 1).equals("-") || at(tokens, start - 1).equals("–"))
                && isCapital(at(tokens, start - 2))) {
            start -= 2;
        }
        boolean isPair = start < place;
        boolean isDeal =
                at(tokens, head).equals("deal")
                        || at(tokens, head).endsWith("fire")
                        || at(tokens, head).equals("truce");
        if ((isPlace || isPair)
                && (isAbout || !isDeal)
                && !words.has("agreement-not-before", at(tokens, place))) {
            int from = firstOfPlace(chunks, start);
            boolean isUnnamed = at(tokens, from - 1).matches("a|an|any|no|A|An|Any|No");
            found.add(AgreementMention.of(from, head + 1, isUnnamed ? As.DESCRIPTION : As.NAME));
        }
    }

    private static boolean isCompound(List<Token> tokens, int head) {
        return at(tokens, head + 1).equals("-") || isCapital(at(tokens, head + 1));
    }

    private static int firstOfPlace(List<Chunk> chunks, int token) {
        return Chunk.at(chunks, token).map(Chunk::from).orElse(token);
    }

    private static boolean isPlaceChunk(List<Chunk> chunks, int token) {
        return Chunk.at(chunks, token)
                .filter(c -> c.type() == parallax.model.EntityType.PLACE && c.to() == token + 1)
                .isPresent();
    }

    private boolean isState(List<Token> tokens, int at) {
        for (int from = Math.max(0, at - 3); from <= at; from++) {
            var match = states.longest(tokens, from);
            if (match.isPresent() && match.get().isCased() && match.get().to() == at + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isResolution(List<Token> tokens, int i) {
        boolean isShort = SHORT_BODIES.contains(at(tokens, i));
        boolean isLong = !isShort && RESOLUTIONS.contains(at(tokens, i));
        return (isShort || isLong)
                && NUMBERED.matcher(at(tokens, i + 1)).matches()
                && (isShort || isOfNations(tokens, i));
    }

    private static boolean isOfNations(List<Token> tokens, int i) {
        String before = at(tokens, i - 1);
        return before.equals("Council")
                || before.equals("Assembly")
                || before.matches("UN|U\\.N\\.|UNSC|Nations")
                || at(tokens, i + 1).matches("[12]\\d{3}");
    }

    private static AgreementMention resolution(List<Token> tokens, int i) {
        int from = i;
        while (from > 0
                && at(tokens, from - 1)
                        .matches(
                                "UN|U\\.N\\.|UNSC|United|Nations|Security|Council|General|Assembly")) {
            from--;
        }
        return AgreementMention.of(from, i + 2, As.NAME);
    }
}
