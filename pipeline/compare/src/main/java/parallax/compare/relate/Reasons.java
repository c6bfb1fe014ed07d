package parallax.compare.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import parallax.compare.text.Amount;
import parallax.compare.text.Bounds;
import parallax.compare.text.Moment;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.compare.vector.Vectors;

/// The evidence for a relation, in words for people.
final class Reasons {

    private static final int WORDS = 6;
    private static final double COMPARABLE = 0.5;

    private Reasons() {}

    static List<String> of(Reading a, Reading b, Alignment alignment, Verdict verdict) {
        List<String> why = new ArrayList<>();
        why.add(
                String.format(
                        Locale.ROOT,
                        "vectors %.2f",
                        Vectors.dot(a.vectors().sentence(), b.vectors().sentence())));
        List<String> shared = shared(a, b);
        if (!shared.isEmpty()) {
            why.add("share " + String.join(", ", shared));
        }
        int general = why.size();
        if (verdict != Verdict.DIFFERENT) {
            why.addAll(paired(a, b, alignment));
        }
        if (verdict == Verdict.CONTRADICT) {
            why.addAll(named(a, b, alignment));
        }
        why.addAll(numbers(a, b, alignment));
        why.addAll(dates(a.statement(), b.statement()));
        why.addAll(negation(a.statement(), b.statement()));
        if (verdict == Verdict.CONTRADICT && why.size() == general) {
            why.add("no word tells it by itself: the model weighs the whole");
        }
        return why;
    }

    private static List<String> shared(Reading a, Reading b) {
        return a.statement().tokens().stream()
                .filter(Token::isContent)
                .filter(t ->
                        b.statement().tokens().stream().anyMatch(u -> u.stem().equals(t.stem())))
                .sorted(Comparator.comparing((Token t) -> t.kind() == Token.Kind.WORD))
                .map(Token::text)
                .distinct()
                .limit(WORDS)
                .toList();
    }

    /// Words of one that stand for other words of the other.
    private static List<String> paired(Reading a, Reading b, Alignment alignment) {
        List<Token> as = a.statement().tokens();
        List<Token> bs = b.statement().tokens();
        return IntStream.range(0, as.size())
                .filter(i -> as.get(i).kind() == Token.Kind.WORD && as.get(i).isContent())
                .filter(i -> alignment.best(i) > 0.6 && alignment.back()[alignment.forth()[i]] == i)
                .filter(i -> bs.get(alignment.forth()[i]).isContent())
                .filter(i -> !as.get(i).stem().equals(bs.get(alignment.forth()[i]).stem()))
                .mapToObj(i ->
                        "“%s” beside “%s”"
                                .formatted(as.get(i).text(), bs.get(alignment.forth()[i]).text()))
                .limit(3)
                .toList();
    }

    /// Names that only one has, the days of the week among them, beside those that only the other
    /// has: those that stand for each other, or the single one of each.
    private static List<String> named(Reading a, Reading b, Alignment alignment) {
        List<Token> as = a.statement().tokens();
        List<Token> bs = b.statement().tokens();
        int[] first = IntStream.range(0, as.size()).filter(i -> isMissing(as.get(i), bs)).toArray();
        int[] second =
                IntStream.range(0, bs.size()).filter(j -> isMissing(bs.get(j), as)).toArray();
        boolean isOnly = first.length == 1 && second.length == 1;
        return Arrays.stream(first)
                .boxed()
                .flatMap(i ->
                        Arrays.stream(second)
                                .filter(j -> isOnly || areMutual(alignment, i, j))
                                .mapToObj(j -> against(as.get(i), bs.get(j))))
                .limit(3)
                .toList();
    }

    private static boolean areMutual(Alignment alignment, int i, int j) {
        return alignment.forth()[i] == j && alignment.back()[j] == i;
    }

    private static String against(Token a, Token b) {
        return "“%s” against “%s”".formatted(a.text(), b.text());
    }

    private static boolean isMissing(Token name, List<Token> others) {
        return name.kind() == Token.Kind.NAME
                && name.isContent()
                && others.stream().noneMatch(t -> t.stem().equals(name.stem()));
    }

    private static List<String> numbers(Reading a, Reading b, Alignment alignment) {
        List<String> lines = new ArrayList<>();
        for (Amount x : a.statement().amounts()) {
            for (Amount y : b.statement().amounts()) {
                if (FigureFeatures.comparable(x, y, a, b, alignment) > COMPARABLE) {
                    Moment.Bearing bearing =
                            Bounds.bearing(x.value(), x.bound(), y.value(), y.bound());
                    lines.add(
                            "number “%s” %s “%s”"
                                    .formatted(
                                            x.span().of(a.statement().text()),
                                            word(bearing),
                                            y.span().of(b.statement().text())));
                }
            }
        }
        return lines.stream().limit(3).toList();
    }

    private static List<String> dates(Statement a, Statement b) {
        List<String> lines = new ArrayList<>();
        for (Moment x : a.moments()) {
            for (Moment y : b.moments()) {
                if (x.isComparable(y)) {
                    lines.add(
                            "date “%s” %s “%s”"
                                    .formatted(words(a, x), word(x.borneBy(y)), words(b, y)));
                }
            }
        }
        return lines.stream().limit(3).toList();
    }

    private static String words(Statement s, Moment moment) {
        int start = s.tokens().get(moment.first()).span().start();
        return s.text().substring(start, s.tokens().get(moment.last()).span().end());
    }

    private static String word(Moment.Bearing bearing) {
        return switch (bearing) {
            case CONFIRMS -> "agrees with";
            case DENIES -> "differs from";
            case OPEN -> "leaves open";
        };
    }

    private static List<String> negation(Statement a, Statement b) {
        if (a.negations().size() % 2 == b.negations().size() % 2) {
            return List.of();
        }
        boolean first = a.negations().size() % 2 == 1;
        Statement negated = first ? a : b;
        String word = negated.tokens().get(negated.negations().getFirst()).text();
        return List.of("only the %s is negated: “%s”".formatted(first ? "first" : "second", word));
    }
}
