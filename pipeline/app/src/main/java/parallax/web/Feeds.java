package parallax.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.index.search.BadQuery;
import parallax.index.search.Hit;
import parallax.index.search.Search;
import parallax.model.Published;
import parallax.model.Story;

/// Atom feeds (RFC 4287) of stories and of searches.
public final class Feeds {

    private static final String TYPE = "application/atom+xml; charset=utf-8";
    private static final int ENTRIES = 50;
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final Site site;

    Feeds(Site site) {
        this.site = site;
    }

    /// One entry.
    public record Entry(String title, String address, String updated, String summary) {}

    /// A feed.
    public record Feed(String title, String address, String updated, List<Entry> entries) {
        public Feed {
            entries = List.copyOf(entries);
        }
    }

    Reply stories(Request request) {
        Site.View view = site.view();
        List<Entry> entries = new ArrayList<>();
        for (Story story : view.comparison().stories()) {
            if (story.articles().size() > 1 && entries.size() < ENTRIES) {
                String when =
                        story.articles().stream()
                                .flatMap(a -> site.store().find(a).stream())
                                .map(d -> d.article().published())
                                .filter(p -> !(p instanceof Published.Unknown))
                                .max(Published.byTime())
                                .map(p -> moment(p.iso()))
                                .orElse(NEVER);
                entries.add(
                        new Entry(
                                story.title(),
                                request.origin() + WebLinks.ROOT.story(story.id()),
                                when,
                                story.articles().size() + " articles"));
            }
        }
        return feed("Stories", request.origin() + "/stories", entries);
    }

    Reply search(Request request) {
        return search(SearchForm.of(request), request);
    }

    /// The feed of a saved search.
    Optional<Reply> saved(String name, Request request) {
        site.view();
        String plain = name.replaceFirst("\\.atom$", "");
        return site.store().searches().stream()
                .filter(s -> s.name().equals(plain))
                .findFirst()
                .map(s -> search(SearchForm.of(s), request));
    }

    private Reply search(SearchForm form, Request request) {
        site.view();
        List<Entry> entries = new ArrayList<>();
        try {
            Search search = form.search(0, ENTRIES).by(Search.Order.RECENCY).exact(true);
            for (Hit hit : site.searcher().search(search).hits()) {
                String at = "?at=" + hit.span().start();
                entries.add(
                        new Entry(
                                hit.outlet() + ": " + hit.title(),
                                request.origin() + WebLinks.ROOT.article(hit.article()) + at,
                                moment(hit.published()),
                                hit.text()));
            }
        } catch (BadQuery bad) {
            return Reply.text(400, bad.getMessage());
        }
        return feed(form.query(), request.origin() + form.at("/"), entries);
    }

    private static Reply feed(String title, String address, List<Entry> entries) {
        String updated = entries.stream().map(Entry::updated).max(String::compareTo).orElse(NEVER);
        Content content = Html.content("feed.jte", new Feed(title, address, updated, entries));
        return Reply.of(200, TYPE, Html.xml(content));
    }

    /// An Atom moment no more precise than known: a bare day is its first second in UTC.
    private static String moment(String iso) {
        return iso.isEmpty()
                ? NEVER
                : iso.length() == 10
                        ? iso + "T00:00:00Z"
                        : iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                                ? seconds(iso)
                                : seconds(iso + "Z");
    }

    /// `2025-12-14T10:00Z` is ISO 8601 without seconds, which Atom asks for.
    private static String seconds(String iso) {
        return iso.replaceFirst("(T\\d\\d:\\d\\d)(Z|[+-])", "$1:00$2");
    }
}
