package parallax.annotate.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parallax.annotate.TokenizedSentence;
import parallax.model.Article;
import parallax.model.DateValue;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Quantity;
import parallax.model.Span;

/// Collects what was found in an article, sentence by sentence, and at last says who is who.
final class Findings {

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}|Inc|Corp|Co|Ltd|Jr|Sr");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final String text;
    private final Optional<LocalDate> day;
    private final States states;
    private final Roles roles;
    private final Offices offices = new Offices();
    private final List<Named> names = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, TreeSet<String>> stateForms = new LinkedHashMap<>();

    private final Map<String, Agreements.Known> agreements = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> agreementForms = new LinkedHashMap<>();

    Findings(Article article, States states, Roles roles) {
        this.text = article.text();
        this.day = article.published().day();
        this.states = states;
        this.roles = roles;
    }

    /// The day the article was published, if known.
    Optional<LocalDate> day() {
        return day;
    }

    /// Adds a state.
    void addState(TokenizedSentence sentence, StateMention state) {
        Span span = span(sentence, state.from(), state.to());
        mentions.add(new Mention(EntityType.STATE, span, States.id(state.code()), state.sense()));
        stateForms.computeIfAbsent(state.code(), _ -> new TreeSet<>()).add(words(span));
    }

    /// Adds dates and the quantities that are no part of a date or a name.
    void addFigures(
            TokenizedSentence sentence,
            List<DateFinder.Found> dates,
            boolean[] taken,
            QuantityFinder quantities) {
        for (DateFinder.Found date : dates) {
            Span span = sentence.span(date.from(), date.to());
            mentions.add(
                    new Mention(
                            EntityType.DATE,
                            span,
                            "",
                            new DateValue(span, words(span), date.value())));
            Arrays.fill(taken, date.from(), date.to(), true);
        }
        for (Quantity quantity : quantities.find(sentence, taken)) {
            mentions.add(new Mention(EntityType.QUANTITY, quantity.span(), "", quantity));
        }
    }

    /// Adds an agreement.
    void addAgreement(TokenizedSentence sentence, AgreementMention agreement) {
        Span span = sentence.span(agreement.from(), agreement.to());
        String name = agreement.full().isEmpty() ? words(span) : agreement.full();
        String id = agreement.known().map(Agreements.Known::id).orElseGet(() -> Unlisted.id(name));
        mentions.add(
                new Mention(
                        EntityType.AGREEMENT,
                        span,
                        id,
                        new Mention.AgreementSense(agreement.as(), agreement.article())));
        agreementForms.computeIfAbsent(id, _ -> new TreeSet<>()).add(words(span));
        agreements.computeIfAbsent(
                id, _ -> agreement.known().orElseGet(() -> Unlisted.of(name, states)));
    }

    /// Adds a person, an organisation or a place.
    void addName(TokenizedSentence sentence, Chunk chunk) {
        Span span = span(sentence, chunk.from(), chunk.to());
        String role =
                chunk.type() == EntityType.PERSON
                        ? roles.of(sentence.tokens(), chunk.from(), chunk.to())
                        : "";
        names.add(new Named(chunk.type(), span, words(span), role, chunk.rule()));
        offices.learn(words(span), role);
    }

    /// Adds the people of whom a sentence speaks by their offices, outside its names.
    void addOffices(TokenizedSentence sentence, List<Chunk> chunks) {
        for (Offices.Held held : offices.find(sentence.tokens(), chunks)) {
            Span span = sentence.span(held.from(), held.to());
            names.add(new Named(EntityType.PERSON, span, held.name(), "", Mention.Plain.OFFICE));
        }
    }

    /// Where a name stands, with the full stop of its abbreviation that also ends the sentence: “in
    /// the U.S.”.
    private Span span(TokenizedSentence sentence, int from, int to) {
        Span span = sentence.span(from, to);
        boolean isStopped =
                to < sentence.tokens().size()
                        && text.startsWith(".", span.end())
                        && ABBREVIATION.matcher(sentence.tokens().get(to - 1).text()).matches();
        return isStopped ? Span.of(span.start(), span.end() + 1) : span;
    }

    private String words(Span span) {
        return SPACES.matcher(span.of(text)).replaceAll(" ").replace("\u00AD", "");
    }

    /// The document with all mentions and the entities they refer to.
    Document resolve(Document document) {
        People people = People.of(ofType(EntityType.PERSON));
        Things organizations = Things.of(EntityType.ORGANIZATION, ofType(EntityType.ORGANIZATION));
        Things places = Things.of(EntityType.PLACE, ofType(EntityType.PLACE));
        for (Named name : names) {
            String id =
                    switch (name.type()) {
                        case PERSON -> people.id(name.text());
                        case ORGANIZATION -> organizations.id(name.text());
                        case PLACE -> places.id(name.text());
                        case STATE, AGREEMENT, DATE, QUANTITY -> "";
                    };
            mentions.add(
                    new Mention(
                            name.type(),
                            name.span(),
                            id,
                            new Mention.Plain(name.role(), name.rule())));
        }
        List<Entity> entities = new ArrayList<>(people.entities());
        entities.addAll(organizations.entities());
        entities.addAll(places.entities());
        stateForms.forEach((code, forms) -> entities.add(states.entity(code, forms)));
        agreements.forEach((id, known) -> entities.add(known.entity(agreementForms.get(id))));
        return document.withMentions(mentions, entities);
    }

    private List<Named> ofType(EntityType type) {
        return names.stream().filter(n -> n.type() == type).toList();
    }
}
