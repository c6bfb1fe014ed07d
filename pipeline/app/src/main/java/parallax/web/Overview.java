package parallax.web;

import java.util.List;
import java.util.Map;
import parallax.compare.report.StoryLine;
import parallax.index.Facet;
import parallax.index.SavedSearch;
import parallax.index.What;
import parallax.index.search.Results;

/// What a store holds, for the first page one sees.
///
/// @param articles how many articles
/// @param claims how many claims
/// @param quotes how many quotes
/// @param stories how many stories
/// @param facets outlets, people, states and agreements with most claims
/// @param when how many articles at which time
/// @param widest the most widely told stories
/// @param saved the saved searches
public record Overview(
        long articles,
        long claims,
        long quotes,
        int stories,
        Map<Facet, List<Results.Count>> facets,
        When when,
        List<StoryLine> widest,
        List<SavedSearch> saved) {

    private static final int STORIES = 6;

    /// The search for all articles, to pick a day from.
    public static final SearchForm ARTICLES = SearchForm.all(What.ARTICLES);

    public Overview {
        facets = Map.copyOf(facets);
        widest = List.copyOf(widest);
        saved = List.copyOf(saved);
    }

    static Overview of(Site site) {
        Site.View view = site.view();
        Results claims = counted(site, What.CLAIMS);
        return new Overview(
                counted(site, What.ARTICLES).total(),
                claims.total(),
                counted(site, What.QUOTES).total(),
                view.stories().size(),
                claims.facets(),
                When.of(site.searcher().days(ARTICLES.search(0, 0))),
                view.widest().stream().limit(STORIES).map(view::line).toList(),
                site.store().searches());
    }

    private static Results counted(Site site, What what) {
        boolean facets = what == What.CLAIMS;
        return site.searcher()
                .search(SearchForm.all(what).search(0, 0).withFacets(facets).exact(true));
    }
}
