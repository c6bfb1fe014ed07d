package parallax.compare.discrepancy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Sightings;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.PersonName;
import parallax.model.Quote;
import parallax.model.Sighting;
import parallax.model.Span;

/// Quoted words credited to a person who is named right beside them.
///
/// @param document the article
/// @param words where the words stand, between their marks
/// @param person the person's name
/// @param source where the person is named
/// @param said the words in normal form, a blank between them
/// @param stems the same words, each once
record Credit(
        Document document, Span words, String person, Span source, String said, Set<String> stems) {

    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.!?]+$");
    private static final String PERSON = "person:";
    private static final int FARTHEST = 400;
    private static final int BESIDE = 250;
    private static final int NEXT = 60;

    /// The credits of a document's direct quotations, one for each piece that a name stands beside.
    static Stream<Credit> of(Document document) {
        return document.quotes().stream()
                .filter(q -> q.kind() == Quote.Kind.DIRECT)
                .flatMap(q -> of(document, q));
    }

    private static Stream<Credit> of(Document document, Quote quote) {
        return quote.source() instanceof Attribution.Said said && said.entity().startsWith(PERSON)
                ? quote.pieces().stream()
                        .map(piece -> of(document, piece, said))
                        .filter(c -> c.isNamed() && c.isBeside())
                : Stream.empty();
    }

    private static Credit of(Document document, Span piece, Attribution.Said said) {
        String name = document.entity(said.entity()).map(e -> e.name()).orElse(said.text());
        String words = Tokens.norm(piece.of(document.article().text()));
        String plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        Set<String> each = Set.copyOf(List.of(plain.split(" ")));
        return new Credit(document, piece, name, said.span(), plain, each);
    }

    /// Words and credit in one stretch, where they stand close.
    Sighting sighting() {
        Span both =
                Span.of(
                        Math.min(words.start(), source.start()),
                        Math.max(words.end(), source.end()));
        Span shown = both.length() > FARTHEST ? words : both;
        return Sightings.of(document.article(), shown, "");
    }

    String surname() {
        String surname = PersonName.of(plain()).surnameKey();
        return surname.substring(surname.lastIndexOf(' ') + 1);
    }

    String article() {
        return document.article().id();
    }

    /// The words as they stand, without their marks.
    String text() {
        String text = words.of(document.article().text());
        return MARKS.matcher(text).replaceAll("");
    }

    /// True when `other` is named beside the words too, as in a joint statement.
    boolean isSharedWith(Credit other) {
        String text = document.article().text();
        int from = Math.max(0, words.start() - BESIDE);
        int to = Math.min(text.length(), words.end() + BESIDE);
        return text.substring(from, to).contains(lastWord(other.plain()));
    }

    /// The name without a place behind it: “Ann Lee of Ohio”.
    private String plain() {
        return person.replaceFirst(" (?:of|from|in) .*", "");
    }

    /// True when nobody else is named between the words and the source, and the source is close and
    /// not in the paragraph after, which tells of somebody else.
    private boolean isBeside() {
        int from = Math.min(words.end(), source.end());
        int to = Math.max(words.start(), source.start());
        boolean after = from == words.end() && to > from;
        String between = to > from ? document.article().text().substring(from, to) : "";
        return to - from <= NEXT
                && !(after && between.contains("\n"))
                && document.mentions().stream()
                        .filter(m -> m.type() == EntityType.PERSON)
                        .noneMatch(m -> m.span().start() >= from && m.span().end() <= to);
    }

    /// True when the source names the person, not only as “he”.
    private boolean isNamed() {
        String credit = Tokens.norm(source.of(document.article().text()));
        return Arrays.asList(credit.split("[^\\p{L}]+")).contains(Tokens.norm(lastWord(person)));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
