package parallax.index.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.model.Cue;
import parallax.model.Spelling;

/// The fields a query can name.
enum QueryField {
    TEXT,
    TITLE,
    SPEAKER,
    PERSON,
    STATE,
    AGREEMENT,
    ORGANIZATION,
    OUTLET,
    AUTHOR,
    DATE,
    LANGUAGE,
    STANCE,
    KIND,
    STORY,
    THREAD;

    private static final List<String> KINDS =
            List.of(
                    "attributed",
                    "unnamed",
                    "own-voice",
                    "direct",
                    "indirect",
                    "mixed",
                    "scare",
                    "done",
                    "planned",
                    "offered",
                    "demanded",
                    "possible",
                    "conditional",
                    "positive",
                    "negative",
                    "opinion",
                    "liveblog",
                    "syndicated",
                    "paywall-truncated",
                    "ai-disclosed");

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueryField> of(String word) {
        return Stream.of(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /// The words of all fields.
    static List<String> words() {
        return Stream.of(values()).map(QueryField::word).toList();
    }

    /// The only values the field can have, or none when it is open.
    List<String> closed() {
        return switch (this) {
            case STANCE -> Stream.of(Cue.Stance.values()).map(Cue.Stance::word).toList();
            case KIND -> KINDS;
            case TEXT, TITLE, SPEAKER, PERSON, STATE, AGREEMENT, ORGANIZATION, OUTLET, AUTHOR ->
                    List.of();
            case DATE, LANGUAGE, STORY, THREAD -> List.of();
        };
    }

    /// The one of `words` that `typed` was most likely meant to be, at most two letters away or
    /// beginning with it.
    static Optional<String> nearest(String typed, List<String> words) {
        Optional<String> best = words.stream().filter(w -> w.startsWith(typed)).findFirst();
        int least = best.isPresent() ? 1 : 3;
        for (String word : words) {
            int distance = Spelling.edits(typed, word);
            if (distance < least) {
                least = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }
}
