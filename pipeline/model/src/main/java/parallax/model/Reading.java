package parallax.model;

import java.util.Optional;

/// What became of one input: every input gives exactly one reading, and bad input is a value.
public sealed interface Reading {

    /// Where the input stood.
    Where where();

    /// The word of the output contract: `ok`, `duplicate-of:ID`, `boilerplate-only`, …
    default String status() {
        return switch (this) {
            case Kept _ -> "ok";
            case Duplicate d -> "duplicate-of:" + d.original();
            case Dropped _ -> "boilerplate-only";
            case Unsupported _ -> "unsupported";
            case Failed _ -> "failed";
        };
    }

    /// Why, for people; empty when all is well.
    default String reason() {
        return switch (this) {
            case Kept _ -> "";
            case Duplicate d -> d.why();
            case Dropped d -> d.why();
            case Unsupported u -> u.why();
            case Failed f -> f.why();
        };
    }

    /// The article that was read, also when it is a duplicate or dropped; empty when none was.
    default Optional<Article> found() {
        return switch (this) {
            case Kept k -> Optional.of(k.article());
            case Duplicate d -> Optional.of(d.article());
            case Dropped d -> Optional.of(d.article());
            case Unsupported _, Failed _ -> Optional.empty();
        };
    }

    /// An article to work on.
    record Kept(Article article) implements Reading {
        @Override
        public Where where() {
            return article.where();
        }
    }

    /// The same article as an earlier one.
    ///
    /// @param original id of the article kept in its place
    record Duplicate(Article article, String original, String why) implements Reading {
        @Override
        public Where where() {
            return article.where();
        }
    }

    /// Read, but nothing of an article was in it.
    record Dropped(Article article, String why) implements Reading {
        @Override
        public Where where() {
            return article.where();
        }
    }

    /// A kind of file that is not read.
    record Unsupported(Where where, String why) implements Reading {}

    /// A file that should have been readable and was not.
    record Failed(Where where, String why) implements Reading {}
}
