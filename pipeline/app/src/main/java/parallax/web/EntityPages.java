package parallax.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.compare.report.view.Card;
import parallax.compare.report.view.Material;
import parallax.index.Facet;
import parallax.index.What;
import parallax.index.search.Hit;
import parallax.index.search.Results;
import parallax.index.search.Search;
import parallax.index.search.Search.Filter;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Document;
import parallax.model.Story;

/// Pages of a person, state or agreement, and of an outlet.
public final class EntityPages {

    private static final int ARTICLES = 60;
    private static final int CLAIMS = 30;

    private final Site site;

    EntityPages(Site site) {
        this.site = site;
    }

    /// What the page of an entity shows.
    ///
    /// @param card names and roles as each outlet states them
    /// @param articles articles that name it
    /// @param claims claims that name it, newest first
    /// @param total how many such claims there are
    /// @param by who says them, with counts
    /// @param months how many in which month
    /// @param more the search for all of them
    public record EntityView(
            Card card,
            long articles,
            List<HitView> claims,
            long total,
            List<Results.Count> by,
            List<Results.Count> months,
            String more) {}

    /// What the page of an outlet shows.
    ///
    /// @param name the outlet
    /// @param articles its articles, newest first
    /// @param total how many it has
    /// @param quoted whom it quotes, with counts
    /// @param people whom its claims name
    /// @param stances how its reporting words colour what is said
    /// @param copies articles it shares text with
    /// @param more the search for all its claims
    public record OutletView(
            String name,
            List<HitView> articles,
            long total,
            List<Results.Count> quoted,
            List<Results.Count> people,
            List<Results.Count> stances,
            List<Copy> copies,
            String more) {}

    /// An article of the outlet that shares its text with another.
    public record Copy(String mine, String other, String outlet, String why) {}

    Optional<Reply> entity(String id) {
        Optional<Facet> facet = facet(id);
        if (facet.isEmpty()) {
            return Optional.empty();
        }
        Site.View view = site.view();
        Filter filter = new Filter(facet.get(), id, false);
        Results articles = find(What.ARTICLES, filter, ARTICLES);
        List<Document> documents = new ArrayList<>();
        articles.hits().forEach(h -> site.store().find(h.article()).ifPresent(documents::add));
        List<String> ids = documents.stream().map(d -> d.article().id()).toList();
        Story all = new Story("all", "", ids, List.of());
        Material material = Material.of(all, documents, Comparison.EMPTY, List.of());
        Results claims = find(What.CLAIMS, filter, CLAIMS);
        String more = "/?q=*%3A*&filter=" + WebLinks.escape(facet.get().word() + "=" + id);
        return Card.of(material, id)
                .map(card ->
                        new EntityView(
                                card,
                                articles.total(),
                                views(claims, view),
                                claims.total(),
                                counts(claims, Facet.SOURCE),
                                counts(claims, Facet.MONTH),
                                more))
                .map(v -> page(v.card().name(), "entity.jte", v));
    }

    Optional<Reply> outlet(String name) {
        Site.View view = site.view();
        Filter filter = new Filter(Facet.OUTLET, name, false);
        Results articles = find(What.ARTICLES, filter, ARTICLES);
        if (articles.total() == 0) {
            return Optional.empty();
        }
        Results quotes = find(What.QUOTES, filter, 0);
        Results claims = find(What.CLAIMS, filter, 0);
        return Optional.of(
                page(
                        name,
                        "outlet.jte",
                        new OutletView(
                                name,
                                views(articles, view),
                                articles.total(),
                                counts(quotes, Facet.SOURCE),
                                counts(claims, Facet.PERSON),
                                counts(quotes, Facet.STANCE),
                                copies(articles.hits()),
                                "/?q=*%3A*&filter=" + WebLinks.escape("outlet=" + name))));
    }

    private List<Copy> copies(List<Hit> articles) {
        List<String> mine = articles.stream().map(Hit::article).toList();
        List<Copy> copies = new ArrayList<>();
        for (CopyPair pair : site.store().copies()) {
            boolean first = mine.contains(pair.first());
            if (first || mine.contains(pair.second())) {
                String own = first ? pair.first() : pair.second();
                String other = first ? pair.second() : pair.first();
                String outlet = site.store().find(other).map(d -> d.article().outlet()).orElse("");
                copies.add(new Copy(own, other, outlet, pair.why()));
            }
        }
        return copies;
    }

    private Results find(What what, Filter filter, int limit) {
        return site.searcher()
                .search(
                        Search.of("*:*")
                                .over(what)
                                .withFilters(List.of(filter))
                                .withFacets(true)
                                .exact(true)
                                .by(Search.Order.RECENCY)
                                .page(0, limit));
    }

    private static List<HitView> views(Results results, Site.View view) {
        return results.hits().stream().map(h -> HitView.of(h, view)).toList();
    }

    private static List<Results.Count> counts(Results results, Facet facet) {
        return results.facets().getOrDefault(facet, List.of()).stream().limit(12).toList();
    }

    private static Optional<Facet> facet(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf(':'))).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "person" -> Optional.of(Facet.PERSON);
            case "state" -> Optional.of(Facet.STATE);
            case "agreement" -> Optional.of(Facet.AGREEMENT);
            case "organization", "org", "organisation" -> Optional.of(Facet.ORGANIZATION);
            default -> Optional.empty();
        };
    }

    private static Reply page(String title, String template, Object view) {
        return Reply.html(200, Html.page(title, "", Html.content(template, view)));
    }
}
