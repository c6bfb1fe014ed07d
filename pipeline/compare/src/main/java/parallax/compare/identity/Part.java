package parallax.compare.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A form as part of an entity: in all its articles that go no way of their own, or in one.
///
/// @param form the form
/// @param article place of the one article, or empty for all
/// @param id the id it has by itself
/// @param joins why it is what it is, one line a reason
record Part(Form form, OptionalInt article, String id, List<String> joins) {

    Part {
        joins = List.copyOf(joins);
    }

    /// A form in all its articles.
    static Part of(Form form) {
        return new Part(form, OptionalInt.empty(), form.id(), List.of());
    }

    /// A form in one article.
    static Part in(int article, Form form, String id) {
        return new Part(form, OptionalInt.of(article), id, List.of());
    }

    boolean isEverywhere() {
        return article.isEmpty();
    }

    /// The same with one more reason, told of its name: `is “Steve Witkoff”: …`.
    Part because(String why) {
        List<String> all = new ArrayList<>(joins);
        all.add("“" + form.name() + "” " + why);
        return new Part(form, article, id, all);
    }
}
