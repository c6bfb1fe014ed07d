package parallax.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import parallax.index.export.Export;
import parallax.index.export.Format;
import parallax.index.export.Kind;
import parallax.json.ArticleJson;
import parallax.json.ComparisonJson;
import parallax.json.DocumentJson;
import parallax.json.Json;
import parallax.model.Story;

/// `/api/v1`: what command line and exports give, as JSON over HTTP.
final class Api {

    /// What is listed under `/api/v1/`, each with `/ID` for one of them.
    static final List<String> LISTS =
            List.of("stories", "threads", "discrepancies", "entities", "articles");

    private static final int PAGE = 100;
    private static final int MOST = 1000;

    private final AtomicReference<Known> known =
            new AtomicReference<>(new Known("none yet", Map.of()));
    private final Site site;
    private final SearchPages search;

    Api(Site site, SearchPages search) {
        this.site = site;
        this.search = search;
    }

    Optional<Reply> answer(Request request) {
        if (!request.at(1).equals("v1") || request.path().size() > 4) {
            return Optional.empty();
        }
        String id = request.at(3);
        return request.path().size() == 3
                ? list(request.at(2), request)
                : one(request.at(2), id).map(Reply::json);
    }

    private Optional<Reply> list(String what, Request request) {
        return switch (what) {
            case "search" -> Optional.of(search.json(request));
            case "openapi.json" -> Optional.of(Reply.json(OpenApi.document()));
            case "stories" ->
                    Optional.of(page(request, what, view().comparison().stories(), this::story));
            case "threads" ->
                    Optional.of(
                            page(
                                    request,
                                    what,
                                    view().comparison().threads(),
                                    ComparisonJson::write));
            case "discrepancies" ->
                    Optional.of(
                            page(
                                    request,
                                    what,
                                    view().comparison().discrepancies(),
                                    ComparisonJson::write));
            case "articles" -> Optional.of(page(request, what, articles(), this::article));
            case "entities" ->
                    Optional.of(
                            page(
                                    request,
                                    what,
                                    List.copyOf(entities().values()),
                                    Function.identity()));
            case "like" -> new LikePages(site).json(request);
            default -> Optional.empty();
        };
    }

    private Optional<ObjectNode> one(String what, String id) {
        return switch (what) {
            case "stories" -> view().story(id).map(this::story);
            case "threads" -> view().thread(id).map(ComparisonJson::write);
            case "discrepancies" ->
                    view().comparison().discrepancies().stream()
                            .filter(d -> d.id().equals(id))
                            .findFirst()
                            .map(ComparisonJson::write);
            case "articles" -> site.store().find(id).map(DocumentJson::write);
            case "entities" -> Optional.ofNullable(entities().get(id));
            default -> Optional.empty();
        };
    }

    /// `{"total", WHAT:[…]}`, from `offset`, at most `limit`.
    private static <T> Reply page(
            Request request, String what, List<T> all, Function<T, ObjectNode> writer) {
        int offset = request.number("offset", 0, all.size());
        int limit = request.number("limit", PAGE, MOST);
        ObjectNode node = Json.object().put("total", all.size());
        ArrayNode items = node.putArray(what);
        all.stream().skip(offset).limit(limit).map(writer).forEach(items::add);
        return Reply.json(node);
    }

    private Site.View view() {
        return site.view();
    }

    private List<String> articles() {
        view();
        return site.store().articles();
    }

    private ObjectNode story(Story story) {
        return ComparisonJson.write(story, site.store()::article);
    }

    private ObjectNode article(String id) {
        ObjectNode node = ArticleJson.write(site.store().article(id));
        return node.put("status", "ok").putNull("reason");
    }

    /// All entities by id, read once for each view of the store.
    private Map<String, ObjectNode> entities() {
        Site.View view = view();
        Known last = known.get();
        if (last.view == view) {
            return last.entities;
        }
        StringBuilder lines = new StringBuilder();
        Export.write(site.store(), Kind.ENTITIES, Format.JSONL, lines);
        Map<String, ObjectNode> entities = new LinkedHashMap<>();
        lines.toString()
                .lines()
                .map(line -> (ObjectNode) Json.parse(line))
                .forEach(node -> entities.put(Json.text(node, "id"), node));
        known.set(new Known(view, entities));
        return entities;
    }

    private record Known(Object view, Map<String, ObjectNode> entities) {}
}
