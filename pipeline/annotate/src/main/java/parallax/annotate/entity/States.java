package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parallax.model.Entity;
import parallax.model.Mention.StateSense.As;

/// Every state, with its names, demonyms, capitals and seats of government, from `states.tsv`.
///
/// Codes are ISO 3166-1 alpha-2 (`UA`; `XK` for Kosovo as the European Commission has it), for
/// former states ISO 3166-3 (`SUHH`), and `x-NAME` for those neither standard knows.
final class States {

    private final Map<String, String> names;
    private final Phrases<Form> forms;

    private States(Map<String, String> names, Phrases<Form> forms) {
        this.names = names;
        this.forms = forms;
    }

    /// One way to speak of a state.
    ///
    /// @param code the state's code
    /// @param as how the phrase stands for it
    record Form(String code, As as) {}

    static States load() {
        Map<String, String> names = new HashMap<>();
        Collection<Phrases.Entry<Form>> entries = new ArrayList<>();
        for (String[] row : Resource.rows("states.tsv", 6)) {
            String code = row[0];
            names.put(code, row[1]);
            entries.add(new Phrases.Entry<>(row[1], new Form(code, As.NAME)));
            add(entries, row[2], new Form(code, As.NAME));
            add(entries, row[3], new Form(code, As.DEMONYM));
            add(entries, row[4], new Form(code, As.CAPITAL));
            add(entries, row[5], new Form(code, As.GOVERNMENT));
        }
        return new States(Map.copyOf(names), Phrases.of(entries));
    }

    private static void add(Collection<Phrases.Entry<Form>> entries, String cell, Form form) {
        for (String phrase : Resource.parts(cell)) {
            entries.add(new Phrases.Entry<>(phrase, form));
        }
    }

    /// The phrases that stand for states.
    Phrases<Form> forms() {
        return forms;
    }

    /// The id of the state with that code.
    static String id(String code) {
        return "state:" + code;
    }

    /// The entity of a state met in the forms `seen`.
    Entity.State entity(String code, Collection<String> seen) {
        String name = names.get(code);
        TreeSet<String> aliases = new TreeSet<>(seen);
        aliases.remove(name);
        return new Entity.State(id(code), name, List.copyOf(aliases), code);
    }
}
