package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parallax.compare.text.Amount;
import parallax.compare.text.Days;
import parallax.compare.text.Moment;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Saying;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.DateValue;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Sentence;
import parallax.model.Sighting;
import parallax.model.Span;

/// Days that differ inside one thread: the day of what is told, and the day on which it was said. A
/// weekday and a date that the article's own date resolves to one day do not differ, nor do days
/// that stand beside words of which none is common, since then something else happened on them.
final class ThreadDays {

    private static final int DAY = "2024-05-06".length();

    private static final double SAME = 0.65;
    private static final double SAID = 0.52;
    private static final int BESIDE = 3;
    private static final Pattern POSTED = Pattern.compile("\\(@|pic\\.twitter");
    private static final int BOUND = 4;
    private static final double UNSURE = 0.3;
    private static final Set<String> BOUNDING =
            Set.of("by", "before", "until", "till", "after", "since", "from", "through");
    private static final Set<String> PLACING = Set.of("on", "in", "at", "of", "late", "early");
    // What is told to one outlet may be told to another on another day.
    private static final Pattern ADDRESSED =
            Pattern.compile("\\b(?:told|tells|interview|tweet\\p{L}*)\\b|\\bto \\p{Lu}");
    private static final Set<String> TIMES =
            Set.of("dai", "day", "week", "month", "year", "hour", "earlier", "later", "time");

    private ThreadDays() {}

    /// A day as said.
    ///
    /// @param weekday the weekday in lower case, or empty
    /// @param date month and day, or empty
    /// @param iso what the article's own date resolves it to, or empty
    /// @param beside stems of the telling words that stand next to it
    /// @param bounds whether something is told of the time up to it or from it on: “by Friday”
    private record Said(
            String words,
            String weekday,
            String date,
            String iso,
            Set<String> beside,
            boolean bounds,
            Sighting sighting) {

        /// The same day, of a statement by `speaker`, whatever words stand beside it.
        Said by(String speaker) {
            return new Said(words, weekday, date, iso, Set.of(speaker), bounds, sighting);
        }

        /// False for a bare weekday where the articles are more than a week apart: each means the
        /// one next to its own date.
        boolean isOfWeekOf(Said other) {
            boolean bare = date.isEmpty() || other.date.isEmpty();
            return !bare || Weeks.mayMeet(sighting.published(), other.sighting.published());
        }

        /// True unless both are certainly different days.
        boolean agrees(Said other) {
            if (!iso.isEmpty() && !other.iso.isEmpty()) {
                return iso.equals(other.iso);
            }
            boolean weekdays = !weekday.isEmpty() && !other.weekday.isEmpty();
            boolean dates = !date.isEmpty() && !other.date.isEmpty();
            return weekdays ? weekday.equals(other.weekday) : !dates || date.equals(other.date);
        }
    }

    static List<Discrepancy> of(Scene scene, ClaimThread thread) {
        List<Said> told = new ArrayList<>();
        List<Said> spoken = new ArrayList<>();
        for (Sighting sighting : thread.sightings()) {
            Saying saying = scene.saying(sighting);
            only(saying, sighting.span(), saying.reading().statement()).ifPresent(told::add);
            spoken(saying).ifPresent(spoken::add);
        }
        List<Discrepancy> found = new ArrayList<>();
        found.addAll(close(scene, differing(scene, told, SAME), thread, thread.text()));
        String about = "day of the statement: " + thread.text();
        found.addAll(close(scene, differing(scene, spoken, SAID), thread, about));
        return found;
    }

    private static List<Discrepancy> close(
            Scene scene, Finding finding, ClaimThread thread, String about) {
        return finding.hasBothInOne()
                ? List.of()
                : scene.close(finding, thread.id(), Kind.DATE, about);
    }

    /// The days of claims that are the same but for their values.
    private static Finding differing(Scene scene, List<Said> days, double least) {
        Finding finding = new Finding(surest(scene, days, least));
        List<Said> kept = new ArrayList<>();
        for (Said day : days) {
            boolean alone =
                    days.stream()
                            .filter(d -> !d.agrees(day))
                            .noneMatch(d -> isComparable(scene, d, day, least));
            boolean shared = kept.stream().anyMatch(day::agrees);
            if (alone && !shared) {
                continue;
            }
            Said value = kept.stream().filter(day::agrees).findFirst().orElse(day);
            if (value == day) {
                kept.add(day);
            }
            finding.add(value.words, day.sighting);
        }
        return finding;
    }

    /// How surely the claims are the same of which the days differ.
    private static double surest(Scene scene, List<Said> days, double least) {
        double best = 0;
        for (Said a : days) {
            for (Said b : days) {
                if (!a.agrees(b) && isComparable(scene, a, b, least)) {
                    Saying x = scene.saying(a.sighting);
                    Saying y = scene.saying(b.sighting);
                    best = Math.max(best, x.sameButForValues(y, scene.relator()) - UNSURE);
                }
            }
        }
        return best;
    }

    private static boolean isComparable(Scene scene, Said a, Said b, double least) {
        Saying x = scene.saying(a.sighting);
        Saying y = scene.saying(b.sighting);
        return !x.article().equals(y.article())
                && a.isOfWeekOf(b)
                && a.bounds == b.bounds
                && Figure.noneDiffer(x, y)
                && !Collections.disjoint(a.beside, b.beside)
                && x.sameButForValues(y, scene.relator()) >= least;
    }

    /// The one day that `statement`, which stands at `span`, names; nothing when it names several.
    private static Optional<Said> only(Saying saying, Span span, Statement statement) {
        Set<String> weekdays = Days.weekdays(statement);
        List<Moment> dates =
                statement.moments().stream().filter(m -> m.month() > 0 && m.day() > 0).toList();
        if (weekdays.size() + dates.size() != 1 || POSTED.matcher(statement.text()).find()) {
            return Optional.empty();
        }
        Sighting at = saying.sighting();
        if (weekdays.isEmpty()) {
            Moment moment = dates.getFirst();
            String words = words(statement, moment);
            String date = moment.month() + "-" + moment.day();
            String iso = iso(saying, span, words);
            Set<String> beside = beside(statement, moment.first(), moment.last());
            boolean bounds = bounds(statement, moment.first());
            return Optional.of(new Said(words, "", date, iso, beside, bounds, at));
        }
        String day = weekdays.iterator().next();
        String shown = Character.toUpperCase(day.charAt(0)) + day.substring(1);
        String iso = iso(saying, span, day);
        int place = place(statement);
        Set<String> beside = beside(statement, place, place);
        boolean bounds = bounds(statement, place);
        return Optional.of(new Said(shown, day, "", iso, beside, bounds, at));
    }

    /// Where the only weekday stands.
    private static int place(Statement statement) {
        List<Token> tokens = statement.tokens();
        int at = 0;
        while (!Days.isWeekday(tokens.get(at))) {
            at++;
        }
        return at;
    }

    /// True when the preposition nearest before the day bounds the time: “by 5 p.m. Tuesday”.
    private static boolean bounds(Statement statement, int day) {
        return statement.tokens().subList(Math.max(0, day - BOUND), day).reversed().stream()
                .map(Token::norm)
                .filter(t -> BOUNDING.contains(t) || PLACING.contains(t))
                .findFirst()
                .filter(BOUNDING::contains)
                .isPresent();
    }

    private static Set<String> beside(Statement statement, int first, int last) {
        List<Token> tokens = statement.tokens();
        Set<String> stems = new HashSet<>();
        // What a number counts (“2,000 points on Monday”) tells no event.
        Set<String> counted =
                statement.amounts().stream().map(Amount::head).collect(Collectors.toSet());
        for (int i = first - 1, n = 0; i >= 0 && n < BESIDE && !isEnd(tokens.get(i)); i--) {
            n += add(stems, tokens.get(i));
        }
        for (int i = last + 1, n = 0;
                i < tokens.size() && n < BESIDE && !isEnd(tokens.get(i));
                i++) {
            n += add(stems, tokens.get(i));
        }
        stems.removeAll(counted);
        return stems;
    }

    /// True where another clause begins.
    private static boolean isEnd(Token token) {
        return token.kind() == Token.Kind.MARK && !token.text().equals("-")
                || token.norm().equals("and");
    }

    private static int add(Set<String> stems, Token token) {
        boolean telling =
                token.isContent()
                        && token.kind() == Token.Kind.WORD
                        && !TIMES.contains(token.stem());
        return telling && stems.add(token.stem()) ? 1 : 0;
    }

    private static String words(Statement statement, Moment moment) {
        List<Token> tokens = statement.tokens();
        int start = tokens.get(moment.first()).span().start();
        return statement.text().substring(start, tokens.get(moment.last()).span().end());
    }

    /// The calendar day an annotated date of these words inside `span` resolves to, or empty.
    private static String iso(Saying saying, Span span, String words) {
        return saying.claim().stream()
                .flatMap(c -> c.dates().stream())
                .filter(d -> span.covers(d.span()))
                .filter(d -> Tokens.norm(d.text()).contains(Tokens.norm(words)))
                .map(DateValue::value)
                .filter(v -> v.length() == DAY)
                .findFirst()
                .orElse("");
    }

    /// Who is said to have said it: the entity, or else the last word of the name.
    private static String speaker(Claim claim) {
        return switch (claim.source()) {
            case Attribution.Said said when !said.entity().isEmpty() -> said.entity();
            case Attribution.Said said -> said.text().substring(said.text().lastIndexOf(' ') + 1);
            case Attribution.Unnamed unnamed -> unnamed.text();
            case Attribution.OwnVoice() -> claim.id();
        };
    }

    /// The one weekday in what remains of the sentence beside an attributed claim.
    private static Optional<Said> spoken(Saying saying) {
        for (Claim claim : saying.claim()) {
            if (!claim.cue().isPresent()) {
                continue;
            }
            String text = saying.document().article().text();
            for (Sentence sentence : saying.document().sentences()) {
                Span whole = sentence.span();
                if (whole.covers(claim.span()) && whole.covers(claim.cue().span())) {
                    boolean before = claim.cue().span().start() < claim.span().start();
                    Span beside =
                            before
                                    ? Span.of(whole.start(), claim.span().start())
                                    : Span.of(claim.span().end(), whole.end());
                    if (ADDRESSED.matcher(beside.of(text)).find()) {
                        return Optional.empty();
                    }
                    return only(saying, beside, Statement.of(beside.of(text)))
                            .map(s -> s.by(speaker(claim)));
                }
            }
        }
        return Optional.empty();
    }
}
