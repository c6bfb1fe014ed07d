package parallax.annotate.claim;

import java.util.Locale;
import java.util.Set;
import parallax.model.Claim;
import parallax.model.Cue;

/// Whether what a clause states is negated: a negation of its main verb, or a cue that denies it.
final class Negation {

    private static final Set<String> NOT =
            Set.of(
                    "not", "n't", "n’t", "never", "no", "none", "neither", "nor", "nobody",
                    "nothing", "nowhere", "cannot", "nicht", "kein", "keine", "keinen", "nie");
    private static final Set<String> FAILS =
            Set.of(
                    "failed",
                    "fails",
                    "fail",
                    "refused",
                    "refuses",
                    "refuse",
                    "declined",
                    "declines",
                    "lacks",
                    "lack",
                    "lacked",
                    "stopped");
    private static final Set<String> DENIALS =
            Set.of(
                    "deny",
                    "denies",
                    "denied",
                    "denying",
                    "rejects",
                    "rejected",
                    "rejecting",
                    "disputes",
                    "disputed",
                    "disputing",
                    "refuted",
                    "refutes",
                    "rebutted",
                    "bestritt",
                    "dementierte");
    private static final Set<String> FOCUS = Set.of("only", "just", "merely", "least", "longer");

    private Negation() {}

    static Claim.Polarity of(Clause clause, Cue cue) {
        int count = 0;
        for (int i = clause.from(); i < clause.mainEnd(); i++) {
            count += negates(clause, i) ? 1 : 0;
        }
        for (String word : cue.text().toLowerCase(Locale.ROOT).split(" ")) {
            count += DENIALS.contains(word) ? 1 : 0;
        }
        return count % 2 == 1 ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE;
    }

    private static boolean negates(Clause clause, int i) {
        String word = clause.word(i);
        String next = i + 1 < clause.to() ? clause.word(i + 1) : "";
        if (NOT.contains(word)) {
            boolean focus = FOCUS.contains(next) && !next.equals("longer");
            return !focus && !next.equals("matter");
        }
        return FAILS.contains(word) && clause.tag(i).isVerb() && next.equals("to");
    }
}
