package parallax.web;

import java.util.Locale;

/// Ids made readable where no name is at hand.
public final class Names {

    private Names() {}

    /// `person:ida-reeve` as `Ida Reeve`, `state:NO` as `Norway`; what is no id stays.
    public static String readable(String id) {
        if (!id.matches("(person|state|agreement|organization|org|place):\\S+")) {
            return id;
        }
        String slug = id.substring(id.indexOf(':') + 1);
        if (id.startsWith("state:")) {
            String country = Locale.of("", slug).getDisplayCountry(Locale.ENGLISH);
            return country.isEmpty() ? slug : country;
        }
        StringBuilder name = new StringBuilder();
        for (String word : slug.split("-")) {
            name.append(name.isEmpty() ? "" : " ");
            if (!word.isEmpty()) {
                int first = word.offsetByCodePoints(0, 1);
                name.append(word.substring(0, first).toUpperCase(Locale.ROOT))
                        .append(word.substring(first));
            }
        }
        return name.toString();
    }
}
