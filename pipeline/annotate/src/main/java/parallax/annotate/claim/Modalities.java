package parallax.annotate.claim;

import java.util.Locale;
import java.util.Set;
import parallax.annotate.tagger.Tag;
import parallax.model.Claim;
import parallax.model.Cue;

/// How real a clause presents what it states: by its modal and matrix verbs, and by its cue.
final class Modalities {

    private static final Set<String> MUST =
            Set.of(
                    "must", "should", "ought", "muss", "müsse", "müssen", "solle", "sollte",
                    "sollten", "sollen");
    private static final Set<String> NEED = Set.of("need", "needs", "has", "have");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> DEMANDS =
            Set.of(
                    "demand",
                    "demands",
                    "demanded",
                    "demanding",
                    "urge",
                    "urges",
                    "urged",
                    "urging",
                    "require",
                    "requires",
                    "required",
                    "insist",
                    "insists",
                    "call",
                    "calls",
                    "called",
                    "calling",
                    "press",
                    "presses",
                    "pressed",
                    "want",
                    "wants",
                    "wanted",
                    "forderte",
                    "fordert",
                    "verlangte");
    private static final Set<String> OFFERS =
            Set.of(
                    "offer",
                    "offers",
                    "offered",
                    "offering",
                    "propose",
                    "proposes",
                    "proposed",
                    "proposing",
                    "proposal",
                    "willing",
                    "ready",
                    "prepared",
                    "bereit");
    private static final Set<String> IF = Set.of("if", "unless", "provided", "falls", "wenn");
    private static final Set<String> MAY = Set.of("may", "might", "could");
    private static final Set<String> PERHAPS =
            Set.of(
                    "possibly",
                    "perhaps",
                    "likely",
                    "potentially",
                    "maybe",
                    "apparently",
                    "könnte",
                    "könnten",
                    "vielleicht",
                    "womöglich");
    private static final Set<String> PLANS =
            Set.of(
                    "will",
                    "’ll",
                    "'ll",
                    "shall",
                    "wo",
                    "plan",
                    "plans",
                    "planned",
                    "planning",
                    "intend",
                    "intends",
                    "intended",
                    "intention",
                    "expected",
                    "scheduled",
                    "due",
                    "vow",
                    "vowed",
                    "vows",
                    "promise",
                    "promised",
                    "promises",
                    "pledge",
                    "pledged",
                    "agreed",
                    "aims",
                    "wird",
                    "werde",
                    "werden",
                    "würde",
                    "plant",
                    "plante");

    private Modalities() {}

    static Claim.Modality of(Clause clause, Cue cue) {
        boolean infinitive = startsWithTo(clause);
        boolean open = infinitive || !isFinite(clause);
        if (clause.says(MUST) || has(cue, DEMANDS) && open || needs(clause)) {
            return Claim.Modality.DEMANDED;
        }
        if (has(cue, OFFERS) || clause.says(OFFERS) && toFollows(clause, OFFERS)) {
            return Claim.Modality.OFFERED;
        }
        if (clause.has(IF)) {
            return Claim.Modality.CONDITIONAL;
        }
        if (clause.says(PERHAPS) || hasModal(clause, MAY)) {
            return Claim.Modality.POSSIBLE;
        }
        boolean plans = has(cue, PLANS) && open || toFollows(clause, PLANS) || isFuture(clause);
        if (plans || infinitive) {
            return Claim.Modality.PLANNED;
        }
        return clause.says(Set.of("would", "’d", "'d"))
                ? Claim.Modality.CONDITIONAL
                : Claim.Modality.DONE;
    }

    private static boolean startsWithTo(Clause clause) {
        return clause.tag(clause.from()) == Tag.TO
                || clause.tag(clause.from()) == Tag.VB && !clause.tag(clause.from()).isFinite();
    }

    private static boolean isFinite(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (clause.tag(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    private static boolean needs(Clause clause) {
        for (int i = clause.from(); i < clause.mainEnd(); i++) {
            boolean verb = clause.tag(i).isVerb() && NEED.contains(clause.word(i));
            boolean denied = i > clause.from() && NOT.contains(clause.word(i - 1));
            if (verb && !denied && next(clause, i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasModal(Clause clause, Set<String> modals) {
        for (int i = clause.from(); i < clause.mainEnd(); i++) {
            if (clause.tag(i) == Tag.MD && modals.contains(clause.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFuture(Clause clause) {
        for (int i = clause.from(); i < clause.mainEnd(); i++) {
            String word = clause.word(i);
            boolean will = clause.tag(i) == Tag.MD && PLANS.contains(word);
            boolean going = word.equals("going") && next(clause, i).equals("to");
            if (will || going) {
                return true;
            }
        }
        return false;
    }

    private static boolean toFollows(Clause clause, Set<String> verbs) {
        for (int i = clause.from(); i < clause.mainEnd(); i++) {
            boolean deed = next(clause, i).equals("to") && isInfinitive(clause, i + 2);
            if (deed && verbs.contains(clause.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// True for `build` and `soon build`, not for `the builders`.
    private static boolean isInfinitive(Clause clause, int i) {
        return i < clause.to() && (clause.tag(i).isVerb() || clause.tag(i) == Tag.RB);
    }

    private static String next(Clause clause, int i) {
        return i + 1 < clause.to() ? clause.word(i + 1) : "";
    }

    private static boolean has(Cue cue, Set<String> known) {
        for (String word : cue.text().toLowerCase(Locale.ROOT).split("[ \u00a0]+")) {
            if (known.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
