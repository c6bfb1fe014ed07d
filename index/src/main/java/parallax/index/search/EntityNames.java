package parallax.index.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import parallax.index.Facet;
import parallax.index.Fields;
import parallax.index.Store;
import parallax.index.What;
import parallax.model.Entity;

/// What the entities of a store are called, looked up in an article that names them and kept for
/// one view of the store.
final class EntityNames {

    private final Store store;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    EntityNames(Store store) {
        this.store = store;
    }

    /// The name of the entity with that id; what is no entity's id stays.
    String of(String value) {
        return facet(value)
                .map(facet ->
                        known.computeIfAbsent(
                                value, _ -> lookUp(facet, value).map(Entity::name).orElse(value)))
                .orElse(value);
    }

    private Optional<Entity> lookUp(Facet facet, String id) {
        return store.reading(searcher -> article(searcher, facet, id))
                .flatMap(store::find)
                .flatMap(document -> document.entity(id));
    }

    private static Optional<String> article(IndexSearcher searcher, Facet facet, String id)
            throws IOException {
        Query naming =
                new BooleanQuery.Builder()
                        .add(Filters.of(facet, id), Occur.FILTER)
                        .add(
                                new TermQuery(new Term(Fields.KIND, Fields.kind(What.ARTICLES))),
                                Occur.FILTER)
                        .build();
        for (ScoreDoc hit : searcher.search(new ConstantScoreQuery(naming), 1).scoreDocs) {
            return Optional.of(
                    searcher.storedFields().document(hit.doc, Set.of(Fields.ID)).get(Fields.ID));
        }
        return Optional.empty();
    }

    /// Ids begin with the kind of entity: `person:`, `state:`, `agreement:`, `organization:`.
    private static Optional<Facet> facet(String id) {
        for (Facet facet :
                new Facet[] {Facet.PERSON, Facet.STATE, Facet.AGREEMENT, Facet.ORGANIZATION}) {
            if (id.startsWith(facet.word() + ":")) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
