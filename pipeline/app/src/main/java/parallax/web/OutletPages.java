package parallax.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.compare.report.view.Evidence;
import parallax.compare.report.view.Matrix;
import parallax.compare.report.view.OnlyHere;
import parallax.index.Facet;
import parallax.index.What;
import parallax.index.search.Results;
import parallax.index.search.Search;
import parallax.model.CopyPair;
import parallax.model.Story;

/// Pages of an outlet: whom it quotes, whom it shares text with, what it alone reports.
public final class OutletPages {

    private static final int ARTICLES = 20;

    /// Stories looked through for what the outlet alone reports.
    public static final int STORIES = 12;

    private final Site site;

    OutletPages(Site site) {
        this.site = site;
    }

    /// What the page of an outlet shows.
    ///
    /// @param name the outlet
    /// @param articles its articles of this page, newest first
    /// @param pages which page of how many articles
    /// @param quoted whom it quotes, with counts
    /// @param people whom its claims name
    /// @param stances how its reporting words colour what is said
    /// @param copies with whom it shares text
    /// @param alone what it alone reports of stories that others tell, too
    /// @param shared how many stories it tells that others tell, too
    /// @param when how many articles at which time
    /// @param form the search for all its articles
    public record OutletView(
            String name,
            List<HitView> articles,
            Pages pages,
            List<Results.Count> quoted,
            List<Results.Count> people,
            List<Results.Count> stances,
            List<Copied> copies,
            List<Alone> alone,
            int shared,
            When when,
            SearchForm form) {}

    /// An outlet with which text is shared, and every pair of articles that does.
    public record Copied(String outlet, List<Pair> pairs) {}

    /// Two articles that share text.
    public record Pair(String mine, String other, String why) {}

    /// What the outlet alone reports of a story.
    ///
    /// @param left how many such claims are not shown
    public record Alone(Story story, List<Evidence> claims, int left) {}

    Optional<Reply> outlet(String name, Request request) {
        Site.View view = site.view();
        SearchForm form = SearchForm.of(What.ARTICLES, "outlet=" + name);
        List<String> mine = site.searcher().articles(form.search(0, 0));
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Pages pages = Pages.of(request, mine.size(), ARTICLES);
        Results quotes = counted(form.over(What.QUOTES));
        List<Story> shared = shared(view, mine);
        return Optional.of(
                Html.reply(
                        name,
                        "outlet.jte",
                        new OutletView(
                                name,
                                hits(form.search(pages.page() * ARTICLES, ARTICLES), view),
                                pages,
                                quotes.facets().getOrDefault(Facet.SOURCE, List.of()),
                                counted(form.over(What.CLAIMS))
                                        .facets()
                                        .getOrDefault(Facet.PERSON, List.of()),
                                quotes.facets().getOrDefault(Facet.STANCE, List.of()),
                                copies(new HashSet<>(mine)),
                                alone(view, shared, name),
                                shared.size(),
                                When.of(site.searcher().days(form.search(0, 0))),
                                form)));
    }

    private List<HitView> hits(Search search, Site.View view) {
        return site.searcher().search(search).hits().stream()
                .map(h -> HitView.of(h, view))
                .toList();
    }

    private Results counted(SearchForm form) {
        return site.searcher().search(form.search(0, 0).withFacets(true));
    }

    /// The stories with articles of this outlet and of others, newest article of this outlet first.
    private static List<Story> shared(Site.View view, List<String> mine) {
        Set<String> stories = new LinkedHashSet<>();
        mine.forEach(a -> stories.add(view.storyOf().getOrDefault(a, "")));
        Set<String> own = new HashSet<>(mine);
        return stories.stream()
                .flatMap(id -> view.story(id).stream())
                .filter(s -> !own.containsAll(s.articles()))
                .toList();
    }

    private static List<Alone> alone(Site.View view, List<Story> stories, String outlet) {
        List<Alone> alone = new ArrayList<>();
        for (Story story : stories.subList(0, Math.min(STORIES, stories.size()))) {
            for (Matrix.Alone found : OnlyHere.of(view.shelf().material(story))) {
                if (found.voice().known() && found.voice().name().equals(outlet)) {
                    alone.add(new Alone(story, found.claims(), found.left()));
                }
            }
        }
        return alone;
    }

    private List<Copied> copies(Set<String> mine) {
        Map<String, List<Pair>> byOutlet = new TreeMap<>();
        for (CopyPair pair : site.store().copies()) {
            boolean first = mine.contains(pair.first());
            if (first || mine.contains(pair.second())) {
                String own = first ? pair.first() : pair.second();
                String other = first ? pair.second() : pair.first();
                String outlet = site.store().find(other).map(d -> d.article().outlet()).orElse("");
                byOutlet.computeIfAbsent(outlet, _ -> new ArrayList<>())
                        .add(new Pair(own, other, pair.why()));
            }
        }
        List<Copied> copies = new ArrayList<>();
        byOutlet.forEach((outlet, pairs) -> copies.add(new Copied(outlet, pairs)));
        copies.sort((a, b) -> Integer.compare(b.pairs().size(), a.pairs().size()));
        return copies;
    }
}
