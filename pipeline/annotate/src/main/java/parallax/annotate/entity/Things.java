package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Spelling;

/// Takes the names of organisations and places in one article together: the same words but for
/// “the” and case, and an abbreviation with the name whose initials it is.
final class Things {

    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|THE) ");

    private final Map<String, TreeSet<String>> forms = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final EntityType type;

    private Things(EntityType type) {
        this.type = type;
    }

    /// The things of one type that `names` name.
    static Things of(EntityType type, List<Named> names) {
        Things things = new Things(type);
        Map<String, String> byInitials = new LinkedHashMap<>();
        for (Named name : names) {
            String bare = bare(name.text());
            if (bare.contains(" ")) {
                byInitials.putIfAbsent(initials(bare), bare);
            }
        }
        for (Named name : names) {
            String bare = bare(name.text());
            String full = byInitials.getOrDefault(bare.replace(".", ""), bare);
            String id = things.prefix() + Spelling.slug(full);
            things.ids.put(name.text(), id);
            things.forms.computeIfAbsent(id, _ -> new TreeSet<>()).add(bare);
        }
        return things;
    }

    /// The id of what `text` names.
    String id(String text) {
        return ids.getOrDefault(text, "");
    }

    /// The things as entities.
    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        forms.forEach((id, seen) -> {
            String name =
                    seen.stream().reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow();
            List<String> aliases = seen.stream().filter(f -> !f.equals(name)).toList();
            entities.add(
                    type == EntityType.ORGANIZATION
                            ? new Entity.Organization(id, name, aliases)
                            : new Entity.Place(id, name, aliases));
        });
        return entities;
    }

    private String prefix() {
        return type == EntityType.ORGANIZATION ? "organization:" : "place:";
    }

    private static String bare(String text) {
        return ARTICLE.matcher(text).replaceFirst("");
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
