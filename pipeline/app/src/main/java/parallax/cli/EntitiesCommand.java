package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import parallax.index.Store;
import parallax.json.EntityJson;
import parallax.json.Json;
import parallax.model.Entity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parallax entities`: who and what a store knows.
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists the people, states, agreements, organisations and places of a store, the most"
                    + " mentioned first, with their other names and why names were joined."
        },
        footer = {
            "",
            "Example:",
            "  parallax entities --store my-store",
            "  parallax entities --type PERSON --json"
        })
final class EntitiesCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private StoreOption store;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only of this type: PERSON, …")
    private String type = "";

    @Option(names = "--json", description = "JSON lines instead of lines for people.")
    private boolean json;

    /// An entity, in how many articles it stands, and all its other names and joins.
    private static final class Known {
        private final Entity first;
        private final TreeSet<String> names = new TreeSet<>();
        private final TreeSet<String> joins = new TreeSet<>();
        private int articles;

        private Known(Entity first) {
            this.first = first;
        }

        private void add(Entity entity) {
            articles++;
            names.add(entity.name());
            names.addAll(entity.aliases());
            if (entity instanceof Entity.Person person) {
                joins.addAll(person.joins());
            }
        }

        private List<String> others() {
            return names.stream().filter(n -> !n.equals(first.name())).toList();
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Known> known = new TreeMap<>();
        try (Store open = Store.openReadOnly(store.folder())) {
            open.documents()
                    .flatMap(document -> document.entities().stream())
                    .filter(e -> type.isEmpty() || e.type().name().equalsIgnoreCase(type))
                    .forEach(e -> known.computeIfAbsent(e.id(), _ -> new Known(e)).add(e));
        }
        known.values().stream()
                .sorted(Comparator.comparingInt((Known k) -> -k.articles))
                .forEach(k -> out.println(json ? Json.line(line(k)) : text(k)));
        out.flush();
        return 0;
    }

    private static ObjectNode line(Known known) {
        ObjectNode node = EntityJson.write(known.first);
        node.set("aliases", Json.strings(known.others()));
        node.set("joins", Json.strings(known.joins));
        return node.put("articles", known.articles);
    }

    private static String text(Known known) {
        StringBuilder text = new StringBuilder();
        text.append("%4d  %s  %s".formatted(known.articles, known.first.id(), known.first.name()));
        if (!known.others().isEmpty()) {
            text.append("  also: ").append(String.join(", ", known.others()));
        }
        known.joins.forEach(
                join -> text.append(System.lineSeparator()).append("      ").append(join));
        return text.toString();
    }
}
