package parallax.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import parallax.index.search.Hit;
import parallax.index.search.ResultsJson;
import parallax.json.Json;

/// More like this: claims like a claim, or like any words.
public final class LikePages {

    private static final int SIZE = 20;
    private static final int MOST = 100;

    private final Site site;

    LikePages(Site site) {
        this.site = site;
    }

    /// What the page shows.
    ///
    /// @param text what is looked for
    /// @param claim the claim it is, if it is one
    /// @param like claims like it, the likest first
    public record LikeView(String text, List<HitView> claim, List<HitView> like) {}

    /// The page for a claim's `id`, or for any `text`.
    Optional<Reply> page(Request request) {
        Site.View view = site.view();
        return asked(request)
                .map(asked -> {
                    List<HitView> like =
                            like(asked, SIZE).stream().map(h -> HitView.of(h, view)).toList();
                    List<HitView> claim =
                            asked.claim().stream().map(h -> HitView.of(h, view)).toList();
                    return Html.reply(
                            "More like this", "like.jte", new LikeView(asked.text(), claim, like));
                });
    }

    /// `{"text", "hits":[…]}`.
    Optional<Reply> json(Request request) {
        site.view();
        return asked(request)
                .map(asked -> {
                    ObjectNode node = Json.object().put("text", asked.text());
                    ArrayNode hits = node.putArray("hits");
                    like(asked, request.number("limit", SIZE, MOST))
                            .forEach(h -> hits.add(ResultsJson.write(h)));
                    return Reply.json(node);
                });
    }

    private record Asked(String text, Optional<Hit> claim) {}

    private Optional<Asked> asked(Request request) {
        String text = request.param("text");
        return text.isBlank()
                ? site.searcher()
                        .claim(request.param("id"))
                        .map(hit -> new Asked(hit.text(), Optional.of(hit)))
                : Optional.of(new Asked(text, Optional.empty()));
    }

    private List<Hit> like(Asked asked, int limit) {
        return asked.claim()
                .map(hit -> site.searcher().moreLike(hit, limit))
                .orElseGet(() -> site.searcher().like(asked.text(), limit));
    }
}
