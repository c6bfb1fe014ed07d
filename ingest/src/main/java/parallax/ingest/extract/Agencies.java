package parallax.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Flag;

/// Finds the news agency an article came from: in its dateline (`BERLIN (Reuters) —`), its byline
/// or a credit line at its end. A mention of an agency inside the text is no credit.
final class Agencies {

    private static final Map<String, String> NAMES = names();
    private static final Pattern DATELINE =
            Pattern.compile("^[\\p{L} .,'’/-]{0,60}[(\\[]([\\p{L} /.-]{2,40})[)\\]]\\s*[—–:.-]");
    private static final Pattern SLUG =
            Pattern.compile("^[\\p{Lu} .,-]{3,40}[,/]\\s?([\\p{L}-]{2,12})\\s?[—–-]");
    private static final Pattern ENDING =
            Pattern.compile("(?:[(\\[/]|— ?|© ?(?:\\d{4} )?)([\\p{L}. -]{2,30})[)\\]]?\\.?$");

    private Agencies() {}

    static Optional<Flag> credit(List<String> authors, List<String> texts) {
        for (String author : authors) {
            String code = NAMES.get(author.toLowerCase(Locale.ROOT));
            if (code != null) {
                return flag(code, author);
            }
        }
        for (String text : texts.subList(0, Math.min(3, texts.size()))) {
            Optional<Flag> found = match(DATELINE, text).or(() -> match(SLUG, text));
            if (found.isPresent()) {
                return found;
            }
        }
        for (String text : texts.subList(Math.max(0, texts.size() - 3), texts.size())) {
            String tail = text.length() > 120 ? text.substring(text.length() - 60) : text;
            Optional<Flag> found = end(tail).or(() -> desk(text));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Flag> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? of(matcher.group(1), matcher.group()) : Optional.empty();
    }

    private static Optional<Flag> end(String tail) {
        Matcher matcher = ENDING.matcher(tail);
        return matcher.find() ? of(matcher.group(1), matcher.group()) : Optional.empty();
    }

    /// Reuters signs its desk: `(Reporting by …; Editing by …)`.
    private static Optional<Flag> desk(String text) {
        boolean signed = text.startsWith("(Reporting by") && text.contains("diting by");
        return signed && text.length() < 400 ? flag("Reuters", text) : Optional.empty();
    }

    private static Optional<Flag> of(String names, String evidence) {
        for (String name : names.toLowerCase(Locale.ROOT).split("/| - ")) {
            String code = NAMES.get(name.strip());
            if (code != null) {
                return flag(code, evidence);
            }
        }
        return Optional.empty();
    }

    private static Optional<Flag> flag(String code, String evidence) {
        return Optional.of(new Flag("syndicated:" + code, evidence.strip()));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String[] row : Table.rows("agencies.tsv")) {
            names.put(row[0], row[1]);
        }
        return Map.copyOf(names);
    }
}
