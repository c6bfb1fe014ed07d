package parallax.compare.relate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import parallax.compare.text.Moment.Bearing;

/// How pairs of numbers, or of dates, bear on each other.
///
/// @param pairs how many there are
/// @param confirms how many confirm
/// @param denies how many deny
/// @param denied of those that deny the one that goes together best
record Bearings<T>(int pairs, int confirms, int denies, Optional<Partner<T>> denied) {

    static <T> Bearings<T> of(List<Partner<T>> pairs, BiFunction<T, T, Bearing> bearing) {
        int confirms = 0;
        int denies = 0;
        Optional<Partner<T>> denied = Optional.empty();
        for (Partner<T> pair : pairs) {
            switch (bearing.apply(pair.x(), pair.y())) {
                case CONFIRMS -> confirms++;
                case DENIES -> {
                    denies++;
                    denied =
                            Optional.of(denied.filter(d -> d.value() >= pair.value()).orElse(pair));
                }
                case OPEN -> {}
            }
        }
        return new Bearings<>(pairs.size(), confirms, denies, denied);
    }

    /// The counts; `all` is how many there were to be paired off.
    void put(int all, Row row) {
        row.put(all - pairs).put(confirms).put(denies).put(pairs - confirms - denies);
    }

    /// The pair that goes together least, the first of equals.
    static <T> Optional<Partner<T>> weakest(List<Partner<T>> pairs) {
        return pairs.stream().min(Comparator.comparingDouble(Partner::value));
    }
}
