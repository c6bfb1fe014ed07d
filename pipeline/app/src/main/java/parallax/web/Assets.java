package parallax.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import parallax.compare.report.HtmlReport;

/// The few files a page asks for besides itself.
final class Assets {

    private Assets() {}

    /// The file of that name, if it is one of them.
    static Optional<Reply> of(String name) {
        return switch (name) {
            case "style.css" ->
                    Optional.of(
                            Reply.of(
                                    200,
                                    "text/css; charset=utf-8",
                                    HtmlReport.style() + read("web.css")));
            case "page.js" ->
                    Optional.of(Reply.of(200, "text/javascript; charset=utf-8", read(name)));
            case "icon.svg" -> Optional.of(Reply.of(200, "image/svg+xml", read(name)));
            default -> Optional.empty();
        };
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
