package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.EntityType;

/// Tokens of one sentence that name something.
///
/// @param from first token
/// @param to one past the last token
/// @param type what they name
/// @param rule id of the rule or model that decided
record Chunk(int from, int to, EntityType type, String rule) {

    int length() {
        return to - from;
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }

    /// The chunk that covers a token.
    static Optional<Chunk> at(List<Chunk> chunks, int token) {
        for (Chunk chunk : chunks) {
            if (chunk.covers(token)) {
                return Optional.of(chunk);
            }
        }
        return Optional.empty();
    }

    /// `chunks` without those that `winners` overlap, and the winners.
    static List<Chunk> override(List<Chunk> chunks, List<Chunk> winners) {
        List<Chunk> kept = new ArrayList<>(winners);
        for (Chunk chunk : chunks) {
            if (winners.stream().noneMatch(w -> w.overlaps(chunk.from, chunk.to))) {
                kept.add(chunk);
            }
        }
        kept.sort((a, b) -> Integer.compare(a.from, b.from));
        return kept;
    }
}
