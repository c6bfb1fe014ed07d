package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parallax.compare.discrepancy.QuotedWords.Gap;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Sightings;
import parallax.model.Attribution;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Document;
import parallax.model.Quote;
import parallax.model.Sighting;

/// One saying that articles quote in different words: “I will sign it today” and “I may sign it
/// today”, both between quotation marks.
final class Quotings {

    private static final double CONFIDENCE = 0.9;

    private final Scene scene;
    private final Map<String, Finding> findings = new TreeMap<>();
    private final Map<String, Set<String>> speakers = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    private Quotings(Scene scene) {
        this.scene = scene;
    }

    /// A quotation with its words.
    private record Quoted(Sighting sighting, QuotedWords words, String speaker) {}

    static List<Discrepancy> of(Scene scene) {
        List<Quoted> quoted = scene.documents().stream().flatMap(d -> read(d).stream()).toList();
        Quotings quotings = new Quotings(scene);
        for (int i = 0; i < quoted.size(); i++) {
            for (int j = 0; j < i; j++) {
                quotings.compare(quoted.get(j), quoted.get(i));
            }
        }
        return quotings.found();
    }

    private static List<Quoted> read(Document document) {
        List<Quoted> quoted = new ArrayList<>();
        for (Quote quote : document.quotes()) {
            if (quote.kind() == Quote.Kind.DIRECT || quote.kind() == Quote.Kind.MIXED) {
                QuotedWords words = QuotedWords.of(quote, document.article().text());
                if (words.isTelling()) {
                    Sighting sighting = Sightings.of(document.article(), quote.content(), "");
                    quoted.add(new Quoted(sighting, words, speaker(document, quote)));
                }
            }
        }
        return quoted;
    }

    private static String speaker(Document document, Quote quote) {
        return switch (quote.source()) {
            case Attribution.Said said ->
                    document.entity(said.entity()).map(e -> e.name()).orElse("");
            case Attribution.Unnamed _, Attribution.OwnVoice _ -> "";
        };
    }

    /// Notes the first place where two quotations go apart and come together again.
    private void compare(Quoted a, Quoted b) {
        if (a.sighting.article().equals(b.sighting.article())) {
            return;
        }
        a.words
                .gap(b.words)
                .filter(gap -> !words(b).contains(gap.told()) && !words(a).contains(gap.retold()))
                .ifPresent(gap -> note(gap, a, b));
    }

    /// All words of the article a quotation is from: who says one thing twice, in two ways, may be
    /// quoted with either.
    private String words(Quoted quoted) {
        return texts.computeIfAbsent(quoted.sighting.article(), this::read);
    }

    private String read(String article) {
        return scene.documents().stream()
                .filter(d -> d.article().id().equals(article))
                .flatMap(d -> Tokens.of(d.article().text()).stream())
                .filter(Token::isWord)
                .map(Token::norm)
                .collect(Collectors.joining(" "));
    }

    private void note(Gap gap, Quoted a, Quoted b) {
        Finding finding = findings.computeIfAbsent(gap.around(), _ -> new Finding(CONFIDENCE));
        finding.add(finding.sameLetters(gap.mine()), a.sighting);
        finding.add(finding.sameLetters(gap.theirs()), b.sighting);
        speakers.computeIfAbsent(gap.around(), _ -> new TreeSet<>())
                .addAll(List.of(a.speaker, b.speaker));
    }

    /// Who is quoted, in the longest form of the name; empty where nobody is told or several are.
    static String one(Set<String> names) {
        String longest = names.stream().max(Comparator.comparingInt(String::length)).orElse("");
        String whole = " " + longest;
        boolean one = names.stream().allMatch(n -> n.isEmpty() || whole.endsWith(" " + n));
        return one ? longest : "";
    }

    private List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        findings.forEach((around, finding) -> {
            String speaker = one(speakers.get(around));
            String about = speaker.isEmpty() ? "words quoted" : "words quoted from " + speaker;
            if (!finding.hasBothInOne()) {
                found.addAll(scene.close(finding, Kind.WORDING, about));
            }
        });
        return found;
    }
}
