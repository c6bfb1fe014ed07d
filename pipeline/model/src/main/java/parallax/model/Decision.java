package parallax.model;

import java.util.List;
import java.util.Locale;

/// A user's decision, one line of `decisions.tsv`, replayed on every run: verb, what, with, why,
/// separated by tabs.
///
/// ```
/// merge	person:m-witkoff	person:steve-witkoff	same envoy
/// split	<article>	<story>	another event
/// join	<article>	<story>	the same event
/// split	Mike Smith	person:michael-smith	another man
/// rename	person:m-merz	Friedrich Merz	the paper had it wrong
/// hide	person:chief-editor		a role, no person
/// owner	Harbour Gazette	North Courier	one publisher
/// ```
///
/// @param verb what is decided
/// @param what id of the entity, article, story or outlet it is about
/// @param with the other one, or empty
/// @param why the reason, for people
public record Decision(Verb verb, String what, String with, String why) {

    /// Refuses tabs and line breaks, which would make two decisions of one.
    public Decision {
        for (String part : List.of(what, with, why)) {
            if (part.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
                throw new IllegalArgumentException("tab or line break in a decision: " + part);
            }
        }
        if (what.isBlank()) {
            throw new IllegalArgumentException("a decision about nothing");
        }
        if (with.isBlank() && verb.isOfTwo()) {
            throw new IllegalArgumentException(verb.word() + " needs a third column");
        }
    }

    /// What can be decided.
    public enum Verb {
        /// The first entity is the second.
        MERGE,
        /// An article leaves a story, a claim a thread, or a name (as written, or its id) an
        /// entity. Instead of the story an article of it can be named, instead of the thread a
        /// claim of it, which stays right when others come in.
        SPLIT,
        /// An entity is shown under another name.
        RENAME,
        /// An entity or claim is not shown.
        HIDE,
        /// An article belongs to a story, named by its id or by one of its articles.
        JOIN,
        /// Two outlets have the same owner and count as one origin.
        OWNER;

        /// Whether something must stand in the third column.
        boolean isOfTwo() {
            return this != HIDE;
        }

        /// The word in the file.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Reads a line; throws [IllegalArgumentException] that says what is wrong with it.
    public static Decision parse(String line) {
        String[] cells = line.split("\t", -1);
        for (Verb verb : Verb.values()) {
            if (verb.word().equals(cells[0].strip())) {
                return new Decision(verb, cell(cells, 1), cell(cells, 2), cell(cells, 3));
            }
        }
        throw new IllegalArgumentException("no decision begins with “" + cells[0] + "”");
    }

    /// The line, without its end.
    public String line() {
        return String.join("\t", verb.word(), what, with, why);
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].strip() : "";
    }
}
