package parallax.ingest.extract;

import java.util.List;
import parallax.ingest.meta.Metadata;
import parallax.model.Block;
import parallax.model.DateSource;
import parallax.model.Published;

/// Reads flattened pages: what a browser's "copy all" gives, furniture and all.
final class FlatText {

    private FlatText() {}

    static Body read(String text) {
        Body.Writer writer = new Body.Writer();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> writer.add(line, Block.Role.PARAGRAPH));
        return writer.body();
    }

    static Metadata meta(String text) {
        String title = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        return new Metadata(
                title,
                List.of(),
                Published.UNKNOWN,
                DateSource.NONE,
                Published.UNKNOWN,
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                true);
    }

    static Body asIs(String text) {
        return new Body(text, Article(text));
    }

    private static List<Block> Article(String text) {
        return parallax.model.Article.of("", text).blocks();
    }
}
