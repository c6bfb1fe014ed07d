package parallax.compare.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// Two numbers, or two dates, of which one stands in each statement and which are taken to be about
/// the same thing.
///
/// @param x the one of the first statement
/// @param y the one of the second
/// @param value how well they go together
record Partner<T>(T x, T y, double value) {

    /// Pairs off `xs` and `ys`, best first, each with at most one partner; those whose value is 0
    /// or less stay alone.
    static <T> List<Partner<T>> pairOff(List<T> xs, List<T> ys, ToDoubleBiFunction<T, T> value) {
        List<Partner<T>> open = new ArrayList<>();
        for (T x : xs) {
            for (T y : ys) {
                double worth = value.applyAsDouble(x, y);
                if (worth > 0) {
                    open.add(new Partner<>(x, y, worth));
                }
            }
        }
        open.sort(Comparator.comparingDouble(p -> -p.value));
        List<Partner<T>> pairs = new ArrayList<>();
        for (Partner<T> pair : open) {
            if (pairs.stream().noneMatch(p -> p.x == pair.x || p.y == pair.y)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
