package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.compare.text.Stopwords;
import parallax.compare.text.Token;
import parallax.model.Discrepancy;
import parallax.model.Mention;
import parallax.model.Sighting;
import parallax.model.Span;

/// One act that an article says was done and another says was not: the same verb, once negated,
/// after the same person or state and before a common object.
final class Denials {

    private static final Set<String> LIGHT =
            Set.of(
                    "know",
                    "think",
                    "want",
                    "go",
                    "get",
                    "make",
                    "take",
                    "see",
                    "need",
                    "like",
                    "comment",
                    "respond",
                    "come",
                    "give",
                    "believe",
                    "seem",
                    "mean",
                    "look",
                    "talk",
                    "mention",
                    "include",
                    "includ",
                    "work",
                    "expect",
                    "immediate",
                    "answer",
                    "feel");
    private static final Set<String> OPEN =
            Set.of(
                    "if", "whether", "unless", "could", "would", "might", "may", "should", "will",
                    "can", "must", "to", "shall", "?");
    private static final Set<String> AUXILIARIES =
            Set.of("did", "does", "do", "had", "has", "have", "was", "were", "is", "are", "been");
    private static final Set<String> ADVERBS = Set.of("yet", "ever", "even", "been", "be");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "its", "their", "his", "her", "of", "in");
    private static final Set<String> GIVING =
            Set.of("gave", "given", "sent", "issued", "received", "got", "had");
    private static final Set<String> POINTING = Set.of("a", "the", "that", "this", "such", "its");
    private static final double CONFIDENCE = 0.6;
    private static final double THING = 0.45;
    private static final int BEFORE = 4;
    private static final int OBJECT = 7;

    private Denials() {}

    /// A verb, or a thing lacking or given, with whom it follows and what it precedes; `word` is it
    /// as written.
    private record Act(
            Sighting sighting,
            String verb,
            String word,
            boolean denied,
            Set<String> subjects,
            Set<String> objects) {

        boolean opposes(Act other) {
            return denied != other.denied
                    && !sighting.article().equals(other.sighting.article())
                    && !Collections.disjoint(subjects, other.subjects)
                    && isOfOneThing(objects, other.objects);
        }

        /// True when both are done to one by name, or to mostly the same: who is found guilty of
        /// one thing may not be found guilty of another.
        private static boolean isOfOneThing(Set<String> a, Set<String> b) {
            Set<String> shared = new HashSet<>(a);
            shared.retainAll(b);
            return shared.stream().anyMatch(s -> Character.isUpperCase(s.codePointAt(0)))
                    || 2 * shared.size() > Math.min(a.size(), b.size());
        }
    }

    static List<Discrepancy> of(Scene scene) {
        List<Act> acts = new ArrayList<>();
        scene.lines().forEach(line -> acts(line, acts));
        List<Discrepancy> found = new ArrayList<>();
        Set<Act> used = new HashSet<>();
        for (Act act : acts) {
            if (act.denied && used.add(act)) {
                found.addAll(opposed(scene, act, acts, used));
            }
        }
        return found;
    }

    private static List<Discrepancy> opposed(Scene scene, Act seed, List<Act> acts, Set<Act> used) {
        List<Act> stated =
                acts.stream().filter(a -> a.verb.equals(seed.verb) && seed.opposes(a)).toList();
        if (stated.isEmpty()) {
            return List.of();
        }
        boolean thing = seed.objects.equals(Set.of(seed.verb));
        Finding finding = new Finding(thing ? THING : CONFIDENCE);
        String not = (thing ? "no " : "not ") + seed.word;
        finding.add(not, seed.sighting);
        for (Act act : acts) {
            boolean alike = act.denied && act.verb.equals(seed.verb);
            if (alike && stated.stream().anyMatch(act::opposes)) {
                finding.add(not, act.sighting);
                used.add(act);
            }
        }
        String done = stated.getFirst().word;
        stated.forEach(a -> finding.add(done, a.sighting));
        return scene.close(finding, Discrepancy.Kind.POLARITY, seed.sighting.text());
    }

    private static void acts(Line line, List<Act> acts) {
        List<Token> tokens = line.statement().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            thing(tokens, i)
                    .ifPresent(denied -> acts.add(act(line, token, denied, Set.of(token.stem()))));
            if (isVerbLike(token) && !line.statement().inAmount(i) && !isOpen(tokens, i)) {
                boolean denied = isDenied(tokens, i);
                Set<String> objects = objects(tokens, i);
                if ((denied || isFinite(tokens, i)) && !objects.isEmpty()) {
                    Act act = act(line, token, denied, objects);
                    if (!act.subjects.isEmpty()) {
                        acts.add(act);
                    }
                }
            }
        }
    }

    private static Act act(Line line, Token token, boolean denied, Set<String> objects) {
        Set<String> subjects = subjects(line, token);
        return new Act(line.sighting(), token.stem(), token.norm(), denied, subjects, objects);
    }

    /// Whether the thing named at `i` is said to be lacking (“no notice”, “without notice”) or to
    /// be given (“gave that notice”); nothing where neither is said.
    private static Optional<Boolean> thing(List<Token> tokens, int i) {
        String before = i > 0 ? tokens.get(i - 1).norm() : "";
        String earlier = i > 1 ? tokens.get(i - 2).norm() : "";
        boolean lacking = before.equals("no") || before.equals("without");
        boolean given =
                GIVING.contains(before) || GIVING.contains(earlier) && POINTING.contains(before);
        boolean wanted = (lacking || given) && isVerbLike(tokens.get(i));
        return wanted ? Optional.of(lacking) : Optional.empty();
    }

    private static boolean isVerbLike(Token token) {
        return token.kind() == Token.Kind.WORD
                && !token.isCapital()
                && token.norm().length() > 3
                && !token.norm().endsWith("ly")
                && !Stopwords.contains(token.norm())
                && !LIGHT.contains(token.stem());
    }

    /// True for a verb that “did not”, “has never” or the like stand before, at most an adverb
    /// between.
    private static boolean isDenied(List<Token> tokens, int i) {
        int k = i - 1;
        while (k > 0
                && (tokens.get(k).kind() == Token.Kind.MARK
                        || tokens.get(k).norm().endsWith("ly")
                        || isAdverb(tokens.get(k)))) {
            k--;
        }
        String norm = k < 0 ? "" : tokens.get(k).norm();
        boolean never = norm.equals("never");
        boolean not = norm.equals("not") && k > 0 && isAuxiliary(tokens.get(k - 1));
        return never || not || norm.endsWith("n't");
    }

    /// True for a past form or one after “has”, “was” and the like: what is told as done.
    private static boolean isFinite(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean noun = i > 0 && DETERMINERS.contains(tokens.get(i - 1).norm());
        return !noun && verb.norm().endsWith("ed")
                || i > 0 && isAuxiliary(tokens.get(i - 1)) && !verb.norm().endsWith("ing");
    }

    private static boolean isAuxiliary(Token token) {
        return AUXILIARIES.contains(token.norm());
    }

    private static boolean isAdverb(Token token) {
        return ADVERBS.contains(token.norm());
    }

    /// True for “Don't sign”, at the beginning or after a mark.
    private static boolean isBidding(List<Token> tokens, int i) {
        boolean not = i > 0 && tokens.get(i - 1).norm().equals("don't");
        return not && (i == 1 || tokens.get(i - 2).kind() == Token.Kind.MARK);
    }

    /// True for what might or shall be, and what is asked.
    private static boolean isOpen(List<Token> tokens, int i) {
        boolean open = tokens.getLast().text().equals("?") || isBidding(tokens, i);
        for (int k = Math.max(0, i - BEFORE); k < i; k++) {
            String norm = tokens.get(k).norm();
            open |= OPEN.contains(norm) || norm.equals("won't") || norm.equals("can't");
        }
        return open;
    }

    /// Entities named in the sentence before the verb.
    private static Set<String> subjects(Line line, Token verb) {
        Span sentence = line.sighting().span();
        int at = sentence.start() + verb.span().start();
        Set<String> subjects = new HashSet<>();
        for (Mention mention : line.document().mentions()) {
            boolean before = mention.span().end() <= at && sentence.covers(mention.span());
            if (before && !mention.entity().isEmpty()) {
                subjects.add(mention.entity());
            }
        }
        return subjects;
    }

    /// Stems of what the verb is done to, those of names with a capital.
    private static Set<String> objects(List<Token> tokens, int verb) {
        Set<String> objects = new HashSet<>();
        for (int k = verb + 1; k < Math.min(tokens.size(), verb + 1 + OBJECT); k++) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.MARK) {
                break;
            }
            if (token.isContent() && token.kind() != Token.Kind.NUMBER) {
                String stem = token.stem();
                boolean named = token.kind() == Token.Kind.NAME;
                objects.add(
                        named
                                ? stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1)
                                : stem);
            }
        }
        return objects;
    }
}
