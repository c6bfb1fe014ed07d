package parallax.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parallax.index.Store;
import parallax.index.export.Export;
import parallax.index.export.Format;
import parallax.index.export.Kind;
import parallax.json.Json;
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
            "Lists the people, states, agreements, organisations and places of a store: in how many"
                    + " articles each is, the most first, with other names and why names were"
                    + " joined."
        },
        footer = {
            "",
            "Example:",
            "  parallax entities --store my-store",
            "  parallax entities --type person --json"
        })
final class EntitiesCommand implements Callable<Integer> {

    private enum Type {
        person,
        state,
        agreement,
        organization,
        place
    }

    @Spec private CommandSpec spec;

    @Mixin private StoreOption store;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only of this type: person, state, agreement, organization or place.")
    private Optional<Type> type = Optional.empty();

    @Option(names = "--json", description = "JSON lines instead of lines for people.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<JsonNode> known = new ArrayList<>();
        try (Store open = Store.openReadOnly(store.folder())) {
            StringBuilder lines = new StringBuilder();
            Export.write(open, Kind.ENTITIES, Format.JSONL, lines);
            lines.toString().lines().map(Json::parse).filter(this::isWanted).forEach(known::add);
        }
        known.sort(Comparator.comparingInt((JsonNode e) -> -e.path("articles").asInt()));
        known.forEach(e -> out.println(json ? Json.line(e) : text(e)));
        out.flush();
        return 0;
    }

    private boolean isWanted(JsonNode entity) {
        return type.filter(t -> !t.name().equalsIgnoreCase(Json.text(entity, "type"))).isEmpty();
    }

    private static String text(JsonNode entity) {
        StringBuilder text = new StringBuilder();
        int articles = entity.path("articles").asInt();
        String id = Json.text(entity, "id");
        text.append("%4d  %s  %s".formatted(articles, id, Json.text(entity, "name")));
        List<String> aliases = Json.strings(entity.path("aliases"));
        if (!aliases.isEmpty()) {
            text.append("  also: ").append(String.join(", ", aliases));
        }
        for (String join : Json.strings(entity.path("joins"))) {
            text.append(System.lineSeparator()).append("      ").append(join);
        }
        return text.toString();
    }
}
