package parallax.model;

import java.util.List;
import java.util.stream.Stream;

/// One outlet's article: its clean text, which never changes, and what the page says of it.
///
/// @param id stable across runs and machines, derived from content or given by the input
/// @param where the input it came from
/// @param url canonical address, or empty
/// @param outlet name of the publisher, or empty
/// @param title headline without the site's name, or empty
/// @param authors people or desks in the byline
/// @param published when it was published
/// @param publishedFrom where that was read
/// @param modified when it was last changed, as far as the page says
/// @param language BCP 47 primary language such as `en`, or empty
/// @param section section of the site, or empty
/// @param tags keywords the page gives
/// @param text paragraphs separated by a blank line, without furniture
/// @param blocks the pieces of the text in order, not overlapping
/// @param flags what to know before trusting the text
public record Article(
        String id,
        Where where,
        String url,
        String outlet,
        String title,
        List<String> authors,
        Published published,
        DateSource publishedFrom,
        Published modified,
        String language,
        String section,
        List<String> tags,
        String text,
        List<Block> blocks,
        List<Flag> flags) {

    /// Copies the lists and refuses blocks outside the text.
    public Article {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
        flags = List.copyOf(flags);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException(block + " outside the text of " + id);
            }
        }
    }

    /// A plain article with an id and a text, everything else unknown.
    public static Article of(String id, String text) {
        return new Article(
                id,
                Where.of(id),
                "",
                "",
                "",
                List.of(),
                Published.UNKNOWN,
                DateSource.NONE,
                Published.UNKNOWN,
                "",
                "",
                List.of(),
                text,
                text.isEmpty()
                        ? List.of()
                        : List.of(new Block(Block.Role.PARAGRAPH, Span.of(0, text.length()))),
                List.of());
    }

    /// The same article under another id.
    public Article withId(String id) {
        return with(id, flags);
    }

    /// The same article with one more flag.
    public Article withFlag(String name, String evidence) {
        return with(
                id, Stream.concat(flags.stream(), Stream.of(new Flag(name, evidence))).toList());
    }

    /// The article as it was read, without the flags that annotating gave.
    public Article asRead() {
        return with(id, flags.stream().filter(f -> !f.isOfAnnotating()).toList());
    }

    private Article with(String id, List<Flag> flags) {
        return new Article(
                id,
                where,
                url,
                outlet,
                title,
                authors,
                published,
                publishedFrom,
                modified,
                language,
                section,
                tags,
                text,
                blocks,
                flags);
    }

    /// True when a flag of that name, with or without detail, is set.
    public boolean isFlagged(String name) {
        return flags.stream()
                .anyMatch(f -> f.name().equals(name) || f.name().startsWith(name + ":"));
    }
}
