package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.compare.relate.Relator;
import parallax.compare.text.Days;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.model.Discrepancy;

/// The weekday on which something was said: sentences where one weekday stands right beside the
/// reporting word, compared across articles where they name a common person or state.
final class StatementDays {

    private static final Set<String> REPORTING =
            Set.of(
                    "said",
                    "say",
                    "says",
                    "statement",
                    "statements",
                    "announced",
                    "announcement",
                    "told",
                    "declared",
                    "signaled",
                    "signalled",
                    "stated",
                    "offered",
                    "confirmed",
                    "remarks",
                    "speech",
                    "revealed",
                    "reported",
                    "briefing");
    private static final Set<String> NOUNS =
            Set.of("statement", "statements", "announcement", "remarks", "speech", "briefing");
    private static final int ASIDE = 5;
    private static final double LIKE = 0.72;
    private static final double LIKE_NAMED = 0.5;
    private static final double NAMED = 0.6;
    private static final double OPEN = 0.45;

    private StatementDays() {}

    static List<Discrepancy> of(Scene scene) {
        List<Line> lines = scene.lines().stream().filter(l -> isWanted(l.statement())).toList();
        List<Discrepancy> found = new ArrayList<>();
        boolean[] used = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            Finding finding = new Finding();
            boolean named = isNamed(lines.get(i));
            if (!used[i]) {
                add(finding, lines.get(i));
            }
            for (int j = i + 1; j < lines.size() && !used[i]; j++) {
                Line a = lines.get(i);
                Line b = lines.get(j);
                if (!used[j] && !a.article().equals(b.article()) && isSame(a, b, scene.relator())) {
                    add(finding, b);
                    named |= isNamed(b);
                    used[j] = true;
                }
            }
            Finding sure = finding.at(named ? NAMED : OPEN);
            found.addAll(scene.close(sure, Discrepancy.Kind.DATE, "day of the statement"));
        }
        return found;
    }

    private static void add(Finding finding, Line line) {
        String day = Days.weekdays(line.statement()).iterator().next();
        finding.add(Character.toUpperCase(day.charAt(0)) + day.substring(1), line.sighting());
    }

    private static boolean isSame(Line a, Line b, Relator relator) {
        Set<String> shared = a.entities();
        shared.retainAll(b.entities());
        boolean named = isNamed(a) || isNamed(b);
        return !shared.isEmpty()
                && Weeks.mayMeet(a.sighting().published(), b.sighting().published())
                && a.like(b, relator) >= (named ? LIKE_NAMED : LIKE);
    }

    /// True for “Friday’s statements”: what the story is about, without saying it again.
    private static boolean isNamed(Line line) {
        List<Token> tokens = line.statement().tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean owned = Days.isWeekday(tokens.get(i)) && tokens.get(i + 1).norm().equals("'s");
            if (owned && NOUNS.contains(tokens.get(i + 2).norm())) {
                return true;
            }
        }
        return false;
    }

    /// One weekday, which stands right beside the word that reports.
    private static boolean isWanted(Statement statement) {
        List<Token> tokens = statement.tokens();
        if (Days.weekdays(statement).size() != 1) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (REPORTING.contains(tokens.get(i).norm()) && !isAside(tokens, i)) {
                for (int k = Math.max(0, i - 2); k < Math.min(tokens.size(), i + 3); k++) {
                    if (Days.isWeekday(tokens.get(k))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// True for “as the paper first reported Tuesday”, which tells of another report.
    private static boolean isAside(List<Token> tokens, int reporting) {
        return tokens.subList(Math.max(0, reporting - ASIDE), reporting).stream()
                .anyMatch(t -> t.norm().equals("as"));
    }
}
