package parallax.compare.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.PersonName;
import parallax.model.Spelling;

/// What one id stands for in the articles that have it, each article seen by itself.
final class Form {

    private static final Set<String> COMMON_ROLE_WORDS =
            Set.of("former", "current", "senior", "deputy", "mister", "then", "acting", "chief");
    private static final int SHORTEST_ROLE_WORD = 4;

    private final int index;
    private final String id;
    private final EntityType type;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<String> roleWords = new TreeSet<>();
    private final List<Integer> articles = new ArrayList<>();

    Form(int index, String id, EntityType type) {
        this.index = index;
        this.id = id;
        this.type = type;
    }

    void seen(int article, Entity entity) {
        articles.add(article);
        names.merge(entity.name(), 1, Integer::sum);
        if (entity instanceof Entity.Person person) {
            person.roles().forEach(this::addRole);
        }
    }

    private void addRole(String role) {
        for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            String plain = Spelling.plain(word);
            if (plain.length() >= SHORTEST_ROLE_WORD && !COMMON_ROLE_WORDS.contains(plain)) {
                roleWords.add(plain);
            }
        }
    }

    int index() {
        return index;
    }

    String id() {
        return id;
    }

    EntityType type() {
        return type;
    }

    /// The name most articles use, of equals the fullest, then the first by letters.
    String name() {
        return names.entrySet().stream()
                .max(
                        Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                                .thenComparingInt(e -> e.getKey().length())
                                .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /// Every name under which articles know it.
    Set<String> names() {
        return Collections.unmodifiableSet(names.keySet());
    }

    /// Words of the roles and titles stated with it.
    Set<String> roleWords() {
        return Collections.unmodifiableSet(roleWords);
    }

    /// Places of its articles in the census, rising.
    List<Integer> articles() {
        return Collections.unmodifiableList(articles);
    }

    /// True when an article has both, as two.
    boolean meets(Form other) {
        int i = 0;
        int j = 0;
        while (i < articles.size() && j < other.articles.size()) {
            int order = articles.get(i).compareTo(other.articles.get(j));
            if (order == 0) {
                return true;
            }
            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }
        return false;
    }

    /// Its name in parts.
    PersonName person() {
        return PersonName.of(name());
    }
}
