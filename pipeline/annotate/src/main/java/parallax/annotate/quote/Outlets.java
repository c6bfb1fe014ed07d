package parallax.annotate.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.tagger.Words;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Span;

/// The outlet or agency that words came through: “told Reuters”, “in an interview with Bild”,
/// “quoted by TASS as saying”.
final class Outlets {

    private static final Set<String> NAMES =
            Set.of(
                    "reuters",
                    "ap",
                    "afp",
                    "dpa",
                    "tass",
                    "interfax",
                    "xinhua",
                    "bloomberg",
                    "cnn",
                    "bbc",
                    "nbc",
                    "abc",
                    "cbs",
                    "msnbc",
                    "fox",
                    "npr",
                    "pbs",
                    "sky",
                    "axios",
                    "politico",
                    "bild",
                    "guardian",
                    "telegraph",
                    "economist",
                    "spiegel",
                    "jazeera",
                    "ukrinform",
                    "efe",
                    "ansa",
                    "kyodo",
                    "buzzfeed",
                    "breitbart");
    private static final Set<String> KINDS =
            Set.of(
                    "news",
                    "times",
                    "post",
                    "journal",
                    "press",
                    "agency",
                    "tribune",
                    "herald",
                    "radio",
                    "television",
                    "tv",
                    "magazine",
                    "zeitung",
                    "today",
                    "independent",
                    "broadcasting",
                    "network",
                    "gazette",
                    "daily",
                    "weekly",
                    "chronicle");
    private static final int REACH = 8;

    private final Draft draft;
    private final Passage passage;

    Outlets(Draft draft, Passage passage) {
        this.draft = draft;
        this.passage = passage;
    }

    /// The outlet named beside the cue, or empty text.
    String via(Found found) {
        Words words = passage.words();
        int from = passage.wordAt(found.cue().start());
        int to = Math.min(words.size(), passage.wordAt(found.cue().end()) + REACH);
        for (int i = from; i < to && words.sentence(i) == words.sentence(from); i++) {
            boolean tells = passage.tag(i).isVerb() && words.lower(i).matches("t(ell|old).*");
            boolean carries = words.lower(i).matches("with|by|on|to|told|tells?|telling");
            Optional<Mention> named = carries || tells ? outletAt(i + 1, found) : Optional.empty();
            if (named.isPresent()) {
                return named.get().span().of(draft.text());
            }
        }
        return "";
    }

    private Optional<Mention> outletAt(int word, Found found) {
        Words words = passage.words();
        if (word + 1 >= words.size()) {
            return Optional.empty();
        }
        int start = words.lower(word).equals("the") ? words.start(word + 1) : words.start(word);
        return draft.document().mentions().stream()
                .filter(m -> m.type() == EntityType.ORGANIZATION)
                .filter(m -> m.span().start() <= start && start < m.span().end())
                .filter(m -> found.source().stream().noneMatch(s -> s.overlaps(m.span())))
                .filter(m -> isOutlet(m.span()))
                .findFirst();
    }

    private boolean isOutlet(Span span) {
        for (String word : span.of(draft.text()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (NAMES.contains(word) || KINDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
