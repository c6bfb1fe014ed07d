package parallax.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import parallax.index.analysis.Analysis;
import parallax.json.DocumentJson;
import parallax.json.NamingJson;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Cue;
import parallax.model.Entity;
import parallax.model.Flag;
import parallax.model.Mention;
import parallax.model.Naming;
import parallax.model.Quote;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.TextFragment;

/// The Lucene documents of one annotated article: its claims, its quotes, then itself.
final class Rows {

    /// What ISO 639 calls a language nobody could tell: `language:und` finds such articles, and no
    /// article is without the field, which Lucene wants alike in all.
    private static final String UNDETERMINED = "und";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Annotated annotated;
    private final parallax.model.Document document;
    private final Article article;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final String code;
    private final long seen;

    /// An article as it goes into the index.
    ///
    /// @param document the article as it was annotated, by itself
    /// @param naming who its entities are in the whole store
    /// @param key what decides whether it has changed
    record Annotated(parallax.model.Document document, Naming naming, String key) {}

    /// What an article means, as vectors.
    ///
    /// @param claims the vectors of claims by their ids, see [Vectors#bytes(float[])]
    /// @param lead the vector of its headline and first words, see [Vectors#exact(float[])]
    record Meaning(Map<String, byte[]> claims, Optional<byte[]> lead) {

        static final Meaning NONE = new Meaning(Map.of(), Optional.empty());
    }

    private Rows(Annotated annotated, Analysis analysis, long seen) {
        this.seen = seen;
        this.annotated = annotated;
        this.document = annotated.naming().over(annotated.document());
        this.article = document.article();
        this.code = analysis.code(article.language());
        document.entities().forEach(e -> entities.put(e.id(), e));
    }

    /// All rows.
    static List<Document> of(Annotated annotated, Meaning meaning, long seen, Analysis analysis) {
        Rows rows = new Rows(annotated, analysis, seen);
        List<Document> all = new ArrayList<>();
        for (Claim claim : rows.document.claims()) {
            byte[] vector = meaning.claims().get(claim.id());
            all.add(
                    rows.claim(claim)
                            .vector(vector == null ? List.of() : List.of(vector))
                            .fields());
        }
        for (Quote quote : rows.document.quotes()) {
            all.add(rows.quote(quote).fields());
        }
        Row article = rows.article();
        meaning.lead().ifPresent(lead -> article.bytes(Fields.LEAD, lead));
        all.add(article.fields());
        return all;
    }

    private Row claim(Claim claim) {
        SequencedSet<String> about = new LinkedHashSet<>(claim.entities());
        about.addAll(within(sentence(claim.span())));
        Row row = statement(What.CLAIMS, claim.span(), about, claim.source(), claim.cue());
        row.id(Fields.ID, claim.id());
        for (String trait : List.of(claim.modality().word(), claim.polarity().word())) {
            row.term(Fields.TRAIT, trait);
        }
        return row.number(Fields.THREAD, 0).number(Fields.ORIGINS, 0);
    }

    private Row quote(Quote quote) {
        SequencedSet<String> about = within(quote.content());
        Row row = statement(What.QUOTES, quote.content(), about, quote.source(), quote.cue());
        row.term(Fields.TRAIT, quote.kind().word()).facet(Facet.KIND, quote.kind().word());
        return row;
    }

    /// What claims and quotes have in common.
    private Row statement(
            What what, Span span, SequencedSet<String> about, Attribution source, Cue cue) {
        Row row = common(what);
        String text = span.of(article.text());
        row.words(Fields.exact(what), text).bag(Fields.text(what, code), text);
        row.stored(Fields.TEXT, text);
        row.stored(Fields.LANGUAGE, code)
                .stored(Fields.START, span.start())
                .stored(Fields.END, span.end());
        row.number(Fields.PLACE, Hash.small(article.id() + " " + span.start() + " " + span.end()));
        TextFragment fragment = TextFragment.of(article.text(), span);
        if (!article.url().isEmpty()) {
            row.stored(Fields.PREFIX, fragment.prefix()).stored(Fields.SUFFIX, fragment.suffix());
        }
        source(row, source, about);
        about.forEach(id -> entity(row, id));
        if (cue.isPresent()) {
            row.term(Fields.STANCE, cue.stance().word()).facet(Facet.STANCE, cue.stance().word());
        }
        return row;
    }

    private void source(Row row, Attribution source, SequencedSet<String> about) {
        switch (source) {
            case Attribution.Said(_, var said, var id, _) -> {
                String text = credit(said);
                row.words(Fields.SPEAKER, text).stored(Fields.SPEAKER, withName(text, id));
                row.facet(Facet.SOURCE, id.isEmpty() ? text : id).term(Fields.TRAIT, "attributed");
                if (entities.containsKey(id)) {
                    row.names(Fields.SPEAKER, entities.get(id));
                    about.add(id);
                }
            }
            case Attribution.Unnamed(_, var said, _) -> {
                String text = credit(said);
                row.words(Fields.SPEAKER, text).stored(Fields.SPEAKER, text);
                row.facet(Facet.SOURCE, "unnamed").term(Fields.TRAIT, "unnamed");
            }
            case Attribution.OwnVoice() -> row.term(Fields.TRAIT, "own-voice");
        }
        row.facet(Facet.KIND, kind(source));
    }

    /// The words of a credit, with the name of whom they mean where they don't tell it: “he (Ada
    /// Rell)”.
    private String withName(String credit, String id) {
        String name = entities.containsKey(id) ? entities.get(id).name() : credit;
        List<String> words = BETWEEN_WORDS.splitAsStream(credit.toLowerCase(Locale.ROOT)).toList();
        boolean told =
                BETWEEN_WORDS
                        .splitAsStream(name.toLowerCase(Locale.ROOT))
                        .anyMatch(words::contains);
        return told ? credit : credit + " (" + name + ")";
    }

    /// A source as it is shown: without the comma that ends what stands beside its name.
    private static String credit(String source) {
        String text = source.strip();
        return text.endsWith(",") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static String kind(Attribution source) {
        return switch (source) {
            case Attribution.Said _ -> "attributed";
            case Attribution.Unnamed _ -> "unnamed";
            case Attribution.OwnVoice _ -> "own-voice";
        };
    }

    private Row article() {
        Row row = common(What.ARTICLES).id(Fields.ID, article.id());
        row.stored(Fields.KEY, annotated.key());
        row.number(Fields.PLACE, Hash.small(article.id()));
        row.words(Fields.exact(What.ARTICLES), article.text());
        row.bag(Fields.text(What.ARTICLES, code), article.text());
        document.entities().forEach(e -> entity(row, e.id()));
        if (!annotated.naming().isEmpty()) {
            row.packed(Fields.NAMING, Packed.of(NamingJson.write(annotated.naming())));
        }
        return row.packed(Packed.of(DocumentJson.write(annotated.document())));
    }

    private Row common(What what) {
        Row row = new Row();
        row.term(Fields.KIND, Fields.kind(what)).id(Fields.ARTICLE, article.id());
        row.stored(Fields.PATH, article.where().path()).stored(Fields.URL, article.url());
        row.stored(Fields.TITLE, article.title()).words(Fields.title(what, code), article.title());
        row.words(Fields.OUTLET, article.outlet()).stored(Fields.OUTLET, article.outlet());
        row.facet(Facet.OUTLET, article.outlet());
        article.authors().forEach(author -> row.words(Fields.AUTHOR, author));
        boolean isKnown = !article.language().isEmpty();
        row.term(Fields.LANGUAGE, isKnown ? article.language() : UNDETERMINED);
        row.facet(Facet.LANGUAGE, article.language());
        row.published(article.published()).number(Fields.SEEN, seen);
        for (Flag flag : article.flags()) {
            String name = flag.name().split(":", 2)[0];
            row.term(Fields.TRAIT, name).facet(Facet.KIND, name);
        }
        return row;
    }

    private void entity(Row row, String id) {
        if (!(entities.get(id) instanceof Entity entity)) {
            return;
        }
        switch (entity) {
            case Entity.Person p -> row.names(Fields.PERSON, p).facet(Facet.PERSON, id);
            case Entity.State s ->
                    row.names(Fields.STATE, s).words(Fields.STATE, s.code()).facet(Facet.STATE, id);
            case Entity.Agreement a -> row.names(Fields.AGREEMENT, a).facet(Facet.AGREEMENT, id);
            case Entity.Organization o ->
                    row.names(Fields.ORGANIZATION, o).facet(Facet.ORGANIZATION, id);
            case Entity.Place _ -> {}
        }
    }

    private SequencedSet<String> within(Span span) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        for (Mention mention : document.mentions()) {
            if (span.overlaps(mention.span()) && !mention.entity().isEmpty()) {
                ids.add(mention.entity());
            }
        }
        return ids;
    }

    private Span sentence(Span claim) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().overlaps(claim)) {
                return sentence.span();
            }
        }
        return claim;
    }
}
