package parallax.annotate.entity;

import java.util.List;
import parallax.annotate.Draft;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.LanguageModels;

/// Finds who and what an article names that is not in English: people and organisations where
/// CoreNLP has a model of its language, states and well-known agreements in all.
final class ForeignReading {

    private final ForeignNames names = new ForeignNames(LanguageModels.usual());
    private final AgreementsAbroad abroad;
    private final AgreementFinder agreements;
    private final States states;
    private final Roles roles;

    ForeignReading(Agreements listed, AgreementFinder agreements, States states, Roles roles) {
        this.abroad = new AgreementsAbroad(listed);
        this.agreements = agreements;
        this.states = states;
        this.roles = roles;
    }

    /// The article with what it names in that language, a code of two letters.
    Draft apply(Draft draft, String language) {
        AgreementFinder.Memory memory = AgreementFinder.Memory.of(draft.sentences());
        Findings findings = new Findings(draft.document().article(), states, roles);
        boolean isOfNato = AgreementsAbroad.isOfNato(draft.sentences());
        for (TokenizedSentence sentence : draft.sentences()) {
            List<AgreementMention> agreed = abroad.find(language, sentence.tokens(), isOfNato);
            agreements.listed(sentence.tokens(), memory).stream()
                    .filter(m -> agreed.stream().noneMatch(m::overlaps))
                    .toList()
                    .forEach(agreed::add);
            add(findings, language, sentence, agreed);
        }
        return draft.with(findings.resolve(names.flagged(draft.document(), language)));
    }

    private void add(
            Findings findings,
            String language,
            TokenizedSentence sentence,
            List<AgreementMention> agreed) {
        agreed.forEach(agreement -> findings.addAgreement(sentence, agreement));
        List<Chunk> named = names.chunks(language, sentence.tokens());
        List<StateMention> found = names.states(language, sentence.tokens(), named);
        found.forEach(state -> findings.addState(sentence, state));
        named.stream()
                .filter(c -> found.stream().noneMatch(s -> c.overlaps(s.from(), s.to())))
                .filter(c -> agreed.stream().noneMatch(a -> c.overlaps(a.from(), a.to())))
                .forEach(chunk -> findings.addName(sentence, chunk));
    }
}
