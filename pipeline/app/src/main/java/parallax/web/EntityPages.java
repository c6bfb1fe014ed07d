package parallax.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.compare.report.view.Card;
import parallax.compare.report.view.Material;
import parallax.index.Facet;
import parallax.index.What;
import parallax.index.search.Results;
import parallax.index.search.Search;
import parallax.model.Comparison;
import parallax.model.Document;
import parallax.model.Story;

/// Pages of a person, state, agreement or organisation.
public final class EntityPages {

    private static final int ARTICLES = 100;
    private static final int CLAIMS = 30;

    private final Site site;

    EntityPages(Site site) {
        this.site = site;
    }

    /// What the page of an entity shows.
    ///
    /// @param id its id
    /// @param card names and roles as each outlet states them, in the articles of this page
    /// @param articles the articles that name it, by pages, newest first
    /// @param claims claims that name it, newest first
    /// @param total how many such claims there are
    /// @param speakers who says them, with counts
    /// @param outlets which outlets carry them, with counts
    /// @param when how many at which time
    /// @param form the search for all of them
    public record EntityView(
            String id,
            Card card,
            Pages articles,
            List<HitView> claims,
            long total,
            List<Results.Count> speakers,
            List<Results.Count> outlets,
            When when,
            SearchForm form) {}

    Optional<Reply> entity(String id, Request request) {
        return facet(id).flatMap(facet -> entity(id, facet.word() + "=" + id, request));
    }

    private Optional<Reply> entity(String id, String filter, Request request) {
        Site.View view = site.view();
        List<String> articles =
                site.searcher().articles(SearchForm.of(What.ARTICLES, filter).search(0, 0));
        Pages pages = Pages.of(request, articles.size(), ARTICLES);
        SearchForm form = SearchForm.of(What.CLAIMS, filter);
        Search search = form.search(0, CLAIMS);
        Results claims = site.searcher().search(search.withFacets(true));
        return Card.of(material(pages.of(articles)), id)
                .map(card ->
                        new EntityView(
                                id,
                                card,
                                pages,
                                claims.hits().stream().map(h -> HitView.of(h, view)).toList(),
                                claims.total(),
                                claims.facets().getOrDefault(Facet.SOURCE, List.of()),
                                claims.facets().getOrDefault(Facet.OUTLET, List.of()),
                                When.of(site.searcher().days(search)),
                                form))
                .map(v -> Html.reply(v.card().name(), "entity.jte", v));
    }

    private Material material(List<String> articles) {
        List<Document> documents = new ArrayList<>();
        articles.forEach(a -> site.store().find(a).ifPresent(documents::add));
        List<String> ids = documents.stream().map(d -> d.article().id()).toList();
        Story all = new Story("all", "", ids, List.of());
        return Material.of(all, documents, Comparison.EMPTY, List.of());
    }

    private static Optional<Facet> facet(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf(':'))).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "person" -> Optional.of(Facet.PERSON);
            case "state" -> Optional.of(Facet.STATE);
            case "agreement" -> Optional.of(Facet.AGREEMENT);
            case "organization" -> Optional.of(Facet.ORGANIZATION);
            default -> Optional.empty();
        };
    }
}
