package parallax.compare.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parallax.model.Claim;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;

/// All entities of all articles, as each article knows them: read once, small enough to keep.
final class Census {

    private final List<String> articles = new ArrayList<>();
    private final List<int[]> entities = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, Form> byId = new TreeMap<>();
    private final List<Set<String>> described = new ArrayList<>();

    private final Set<String> wanted;
    private final List<Set<String>> claims = new ArrayList<>();

    private Census(Set<String> wanted) {
        this.wanted = wanted;
    }

    /// The entities of `corpus`, and where the claims with the ids `wanted` are.
    static Census of(Corpus corpus, Set<String> wanted) {
        Census census = new Census(wanted);
        corpus.documents().forEach(census::add);
        return census;
    }

    private void add(Document document) {
        int article = articles.size();
        articles.add(document.article().id());
        int[] here = new int[document.entities().size()];
        int i = 0;
        for (Entity entity : document.entities()) {
            Form form = byId.computeIfAbsent(entity.id(), _ -> next(entity));
            form.seen(article, entity);
            here[i++] = form.index();
        }
        Arrays.sort(here);
        entities.add(here);
        described.add(described(document));
        claims.add(
                document.claims().stream()
                        .map(Claim::id)
                        .filter(wanted::contains)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Form next(Entity entity) {
        Form form = new Form(forms.size(), entity.id(), entity.type());
        forms.add(form);
        return form;
    }

    /// Agreements that the article describes and never names.
    private static Set<String> described(Document document) {
        Set<String> described = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (Mention mention : document.mentions()) {
            if (mention.detail() instanceof Mention.AgreementSense(var as, _)) {
                boolean isName = as != Mention.AgreementSense.As.DESCRIPTION;
                (isName ? named : described).add(mention.entity());
            }
        }
        described.removeAll(named);
        return described;
    }

    /// How many articles there are.
    int size() {
        return articles.size();
    }

    /// Id of an article by its place.
    String article(int place) {
        return articles.get(place);
    }

    /// The forms an article has, by its place.
    List<Form> formsOf(int article) {
        return Arrays.stream(indexesOf(article)).mapToObj(forms::get).toList();
    }

    /// Their indexes, rising.
    int[] indexesOf(int article) {
        return entities.get(article).clone();
    }

    /// True when the article only describes this agreement.
    boolean isDescribed(int article, Form form) {
        return described.get(article).contains(form.id());
    }

    /// The wanted claims an article has.
    Set<String> claimsOf(int article) {
        return claims.get(article);
    }

    /// True when an article has this wanted claim.
    boolean hasClaim(String id) {
        return claims.stream().anyMatch(c -> c.contains(id));
    }

    /// All forms, by id.
    List<Form> forms() {
        return List.copyOf(byId.values());
    }

    /// All forms of one type, by id.
    List<Form> forms(EntityType type) {
        return byId.values().stream().filter(f -> f.type() == type).toList();
    }

    /// The form with that index.
    Form form(int index) {
        return forms.get(index);
    }
}
