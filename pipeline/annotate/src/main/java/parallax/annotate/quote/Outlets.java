package parallax.annotate.quote;

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
    private static final Set<String> CARRIERS =
            Set.of("with", "by", "on", "to", "told", "tell", "tells", "telling");
    private static final Set<String> CITES = Set.of("citing", "quoting");
    private static final int REACH = 8;

    private final Draft draft;
    private final Passage passage;

    Outlets(Draft draft, Passage passage) {
        this.draft = draft;
        this.passage = passage;
    }

    /// What the words came through: the source that reports their speaker, the outlet named beside
    /// the cue, or empty text.
    String via(Found found) {
        return found.through().map(outer -> outer.of(draft.text())).orElseGet(() -> named(found));
    }

    /// An outlet that tells whom it has its news from (“Reuters reported, citing two officials,
    /// that …”) is what the words came through; whom it cites is their source.
    Found cited(Found found) {
        Words words = passage.words();
        if (found.source().filter(s -> isOutlet(passage, s)).isEmpty() || found.head() < 0) {
            return found;
        }
        Cuts cuts = new Cuts(passage);
        int s = words.sentence(found.head());
        for (int i = words.sentenceStart(s); i + 1 < words.sentenceStart(s + 1); i++) {
            if (CITES.contains(words.lower(i)) && passage.region(i) < 0) {
                int to = i + 1;
                while (!cuts.endsPhrase(to)) {
                    to++;
                }
                Span cited = Span.of(words.start(i + 1), words.end(to));
                return found.from(cited);
            }
        }
        return found;
    }

    private String named(Found found) {
        Words words = passage.words();
        int from = passage.wordAt(found.cue().start());
        int to = Math.min(words.size(), passage.wordAt(found.cue().end()) + REACH);
        for (int i = from; i < to && words.sentence(i) == words.sentence(from); i++) {
            boolean carries = CARRIERS.contains(words.lower(i));
            Optional<Mention> named = carries ? outletAt(i + 1, found) : Optional.empty();
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
                .filter(m -> isOutlet(passage, m.span()))
                .findFirst();
    }

    /// True when the words name an outlet or agency.
    static boolean isOutlet(Passage passage, Span span) {
        Words words = passage.words();
        int i = passage.wordAt(span.start());
        for (; i < words.size() && words.start(i) < span.end(); i++) {
            boolean name = passage.name(i) > 0;
            if (name && (NAMES.contains(words.lower(i)) || KINDS.contains(words.lower(i)))) {
                return true;
            }
        }
        return false;
    }
}
