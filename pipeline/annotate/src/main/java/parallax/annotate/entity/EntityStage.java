package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.Layer;
import parallax.annotate.Stage;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Models;
import parallax.annotate.corenlp.NameTagger;

/// Finds who and what a text names, and which mentions name the same.
public final class EntityStage implements Stage {

    private static final int SHORT_NAME = 3;

    private final Lexicon words = Lexicon.load();
    private final NameTagger names;
    private final NameLabeller model;
    private final NameFeatures features;
    private final States states;
    private final NameLists lists;
    private final Apart apart;
    private final Imprint imprint = new Imprint(words);
    private final Peoples peoples;
    private final Greeted greeted;
    private final StatesApart statesApart;
    private final Abbreviated abbreviated;
    private final StateFinder finder;
    private final StateFinder affairs;
    private final StateDoubts stateDoubts;
    private final Roles roles;
    private final AgreementFinder agreements;
    private final QuantityFinder quantities;
    private final ForeignReading foreign;

    /// What is known of the article that is being read.
    private record Reading(
            Findings findings,
            AgreementFinder.Memory memory,
            ShortStates shorts,
            StateFinder finder) {}

    /// What is named in a sentence, the names of something else, and what is known of states.
    private record Tagged(List<Chunk> chunks, List<int[]> others, StateOpinion states) {}

    private EntityStage(NameTagger names, NameLabeller model) {
        this.names = names;
        this.model = model;
        this.states = States.load();
        this.lists = NameLists.load();
        this.features = NameFeatures.of(names.classes(), words, states, lists);
        this.apart = new Apart(words, lists);
        this.greeted = new Greeted(words, lists);
        this.peoples = new Peoples(states, words);
        this.statesApart = new StatesApart(states, words, lists);
        this.abbreviated = new Abbreviated(states);
        this.finder = new StateFinder(states, words, false);
        this.affairs = new StateFinder(states, words, true);
        this.stateDoubts = new StateDoubts(states);
        this.roles = new Roles(words);
        this.quantities = new QuantityFinder(words);
        Agreements listed = Agreements.load();
        this.agreements = new AgreementFinder(listed, states, words);
        this.foreign = new ForeignReading(listed, agreements, states, roles);
    }

    /// A stage over these models.
    public static EntityStage of(Models models) {
        return of(models, NameModel.load());
    }

    /// A stage over these models that settles doubts by `vectors` of words.
    public static EntityStage of(Models models, ContextVectors vectors) {
        return of(models, DoubtModel.load().over(NameModel.load(), vectors));
    }

    /// A stage with another second name model.
    public static EntityStage of(Models models, NameLabeller model) {
        return new EntityStage(models.names(), model);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.MENTIONS);
    }

    @Override
    public Draft apply(Draft draft) {
        List<TokenizedSentence> sentences = draft.sentences();
        String language = draft.document().article().language();
        if (ForeignNames.isForeign(language, sentences)) {
            return foreign.apply(draft, language.split("-")[0]);
        }
        Reading reading =
                new Reading(
                        new Findings(draft.document().article(), states, roles),
                        AgreementFinder.Memory.of(sentences),
                        ShortStates.of(sentences, states, words),
                        StateAffairs.isTold(sentences, states) ? affairs : finder);
        List<Tagged> tagged = tagged(sentences, reading.finder());
        List<List<Chunk>> chunks = tagged.stream().map(Tagged::chunks).toList();
        ShortForms forms = ShortForms.of(sentences, chunks, words);
        NamedAgain again = NamedAgain.of(sentences, chunks);
        Pairs pairs = Pairs.of(sentences, chunks);
        Rulers rulers = Rulers.of(sentences, chunks, lists);
        DefinedPlaces places = DefinedPlaces.of(sentences, chunks, words);
        for (int i = 0; i < tagged.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            Tagged one = tagged.get(i);
            List<Chunk> people = forms.apply(tokens, one.chunks(), one.others());
            List<Chunk> named = again.apply(tokens, pairs.apart(tokens, people), one.others());
            List<Chunk> all = rulers.apply(tokens, places.apply(tokens, named));
            add(reading, sentences.get(i), new Tagged(all, one.others(), one.states()));
        }
        return draft.with(reading.findings().resolve(draft.document()));
    }

    /// The names of each sentence by both models.
    private List<Tagged> tagged(List<TokenizedSentence> sentences, StateFinder finder) {
        List<NameTagger.Tagging> taggings =
                sentences.stream().map(s -> names.tag(s.tokens())).toList();
        List<int[][]> rows = features.of(sentences, taggings);
        ResultLines results = ResultLines.of(sentences, states, words);
        List<Tagged> tagged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            List<int[]> others = new ArrayList<>();
            NameLabeller.Labelled labelled = model.label(tokens, taggings.get(i), rows.get(i));
            List<Chunk> second = NameLabels.chunks(labelled.labels(), others);
            List<Chunk> both = FirstOpinion.join(second, others, taggings.get(i));
            List<Chunk> teams = results.apply(i, peoples.without(tokens, both));
            List<Chunk> chunks = mended(tokens, teams);
            tagged.add(
                    new Tagged(
                            finder.withCapitalsAsPlaces(tokens, chunks),
                            others,
                            labelled.states()));
        }
        return tagged;
    }

    /// The names of a sentence, each whole and on its own.
    private List<Chunk> mended(List<Token> tokens, List<Chunk> chunks) {
        List<Chunk> people =
                Nicknames.joined(tokens, greeted.apply(tokens, imprint.apply(tokens, chunks)));
        List<Chunk> single = statesApart.apart(tokens, apart.people(tokens, people));
        return abbreviated.apply(tokens, Senders.apply(tokens, single));
    }

    /// In the short name of an agreement its state is named too: “Iran nuclear deal”.
    private static boolean isShort(AgreementMention agreement) {
        return agreement.length() <= SHORT_NAME;
    }

    private void add(Reading reading, TokenizedSentence sentence, Tagged tagged) {
        Findings findings = reading.findings();
        List<Chunk> chunks = new ArrayList<>(tagged.chunks());
        List<int[]> others = tagged.others();
        List<AgreementMention> agreed =
                agreements.find(sentence.tokens(), chunks, reading.memory());
        agreed.forEach(agreement -> findings.addAgreement(sentence, agreement));
        agreed.forEach(a -> chunks.removeIf(c -> c.overlaps(a.from(), a.to())));
        agreed.stream()
                .filter(a -> !isShort(a))
                .forEach(a -> others.add(new int[] {a.from(), a.to()}));
        List<StateMention> found = new ArrayList<>(reading.shorts().find(sentence.tokens()));
        found.forEach(s -> chunks.removeIf(s::replaces));
        List<Token> tokens = sentence.tokens();
        List<StateMention> byRules = reading.finder().find(tokens, chunks, others);
        boolean isOfAffairs = reading.finder() == affairs;
        stateDoubts.settle(tokens, chunks, byRules, tagged.states(), isOfAffairs).stream()
                .filter(s -> found.stream().noneMatch(f -> f.overlaps(s)))
                .toList()
                .forEach(found::add);
        found.forEach(state -> findings.addState(sentence, state));
        findings.addOffices(sentence, chunks);
        chunks.stream()
                .filter(c -> found.stream().noneMatch(s -> s.replaces(c)))
                .forEach(chunk -> findings.addName(sentence, chunk));
        boolean[] taken = new boolean[sentence.tokens().size()];
        chunks.forEach(c -> Arrays.fill(taken, c.from(), c.to(), true));
        agreed.forEach(a -> Arrays.fill(taken, a.from(), a.to(), true));
        findings.addFigures(sentence, DateFinder.find(sentence, findings.day()), taken, quantities);
    }
}
