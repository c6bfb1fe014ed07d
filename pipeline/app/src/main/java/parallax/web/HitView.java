package parallax.web;

import java.util.ArrayList;
import java.util.List;
import parallax.index.search.Hit;
import parallax.model.Span;

/// A hit as the page shows it.
///
/// @param hit what was found
/// @param parts its text, cut where highlights begin and end
/// @param anchor address of the very sentence on the article's page
/// @param threads ids of the threads it belongs to
public record HitView(Hit hit, List<Part> parts, String anchor, List<String> threads) {

    public HitView {
        parts = List.copyOf(parts);
        threads = List.copyOf(threads);
    }

    /// A piece of the text.
    public record Part(String text, boolean marked) {}

    static HitView of(Hit hit, Site.View view) {
        String article = WebLinks.ROOT.article(hit.article());
        return new HitView(
                hit,
                parts(hit),
                article + "?at=" + hit.span().start(),
                view.threadsOf().getOrDefault(hit.id(), List.of()));
    }

    private static List<Part> parts(Hit hit) {
        List<Part> parts = new ArrayList<>();
        int at = hit.span().start();
        for (Span mark : hit.highlights()) {
            if (mark.start() >= at && mark.end() <= hit.span().end()) {
                add(parts, hit, Span.of(at, mark.start()), false);
                add(parts, hit, mark, true);
                at = mark.end();
            }
        }
        add(parts, hit, Span.of(at, hit.span().end()), false);
        return parts;
    }

    private static void add(List<Part> parts, Hit hit, Span span, boolean marked) {
        if (!span.isEmpty()) {
            parts.add(new Part(span.shift(-hit.span().start()).of(hit.text()), marked));
        }
    }
}
