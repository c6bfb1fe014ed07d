package parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import parallax.annotate.corenlp.LanguageModels;
import parallax.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parallax languages`: what is analysed in which language, and how to add one.
@Command(
        name = "languages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists the languages whose people and organisations are found, and the model jar each"
                    + " other one needs.",
            "In every other language, states and listed agreements are found by name; people are"
                    + " not analysed.",
            "Add a language: put its jar into the folder that PARALLAX_MODELS names."
        },
        footer = {
            "",
            "Example:",
            "  PARALLAX_MODELS=~/models parallax languages",
            "  mvn dependency:copy -DoutputDirectory=$HOME/models \\",
            "    -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-german"
        })
final class LanguagesCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--json", description = "JSON lines instead of lines for people.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LanguageModels models = LanguageModels.usual();
        print(out, "en", "English", "comes with Parallax");
        for (LanguageModels.Language language : LanguageModels.known()) {
            Optional<Path> jar = models.jar(language);
            String state =
                    jar.map(path -> "found: " + path)
                            .orElse("not here; its jar is " + language.artifact());
            print(out, language.code(), language.name(), state);
        }
        print(
                out,
                "zh",
                "Chinese",
                "people not analysed: CoreNLP's model needs its word segmenter, which Parallax does"
                        + " not run");
        print(out, "ar", "Arabic", "people not analysed: CoreNLP has no model of names");
        print(out, "*", "any other", "states and listed agreements by name, people not analysed");
        out.flush();
        return 0;
    }

    private void print(PrintWriter out, String code, String name, String state) {
        if (json) {
            out.println(
                    Json.line(
                            Json.object()
                                    .put("language", code)
                                    .put("name", name)
                                    .put("model", state)));
        } else {
            out.printf("%s  %-10s %s%n", code, name, state);
        }
    }
}
