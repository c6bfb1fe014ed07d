package parallax.web;

import java.util.Optional;

/// Finds the page for an address.
final class Router {

    private final Site site;
    private final SearchPages search;
    private final StoryPages stories;
    private final DecisionPages decisions;
    private final SavedPages saved;
    private final Api api;
    private final Feeds feeds;

    Router(Site site) {
        this.site = site;
        this.search = new SearchPages(site);
        this.stories = new StoryPages(site);
        this.decisions = new DecisionPages(site);
        this.saved = new SavedPages(site);
        this.api = new Api(site, search);
        this.feeds = new Feeds(site);
    }

    Reply answer(Request request) {
        if (request.isPost()) {
            return switch (request.at(0)) {
                case "decisions" -> decisions.take(request);
                case "saved" -> saved.take(request);
                default -> missing();
            };
        }
        Optional<Reply> found =
                request.at(0).equals("api")
                        ? api.answer(request)
                        : request.path().size() < 2 ? top(request) : below(request);
        return found.orElseGet(Router::missing);
    }

    private Optional<Reply> top(Request request) {
        return switch (request.at(0)) {
            case "" -> Optional.of(search.page(request));
            case "stories" -> Optional.of(stories.list(request));
            case "runs" -> Optional.of(new RunPages(site).page());
            case "decisions" -> Optional.of(decisions.page());
            case "saved" -> Optional.of(saved.page());
            case "export.csv" -> Optional.of(new SearchExport(site).csv(request));
            case "export.jsonl" -> Optional.of(new SearchExport(site).lines(request));
            case "like" -> new LikePages(site).page(request);
            case "search.atom" -> Optional.of(feeds.search(request));
            case "stories.atom" -> Optional.of(feeds.stories(request));
            default -> Assets.of(request.at(0));
        };
    }

    private Optional<Reply> below(Request request) {
        String id = request.at(1);
        return request.path().size() > 2
                ? Optional.empty()
                : switch (request.at(0)) {
                    case "stories" -> stories.story(id);
                    case "threads" -> stories.thread(id);
                    case "articles" -> stories.article(id, request);
                    case "entities" -> new EntityPages(site).entity(id, request);
                    case "outlets" -> new OutletPages(site).outlet(id, request);
                    case "saved" -> feeds.saved(id, request);
                    default -> Optional.empty();
                };
    }

    private static Reply missing() {
        return Reply.html(
                404,
                Html.page("Not found", "", Html.content("notice.jte", "There is no such page.")));
    }
}
