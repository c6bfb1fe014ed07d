package parallax.bench.quote;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.tagger.Tag;

/// German tags as attribution wants them: CoreNLP's universal ones, with the mood of verbs by their
/// endings, since reported speech shows by mood alone.
///
/// [Tag#VBP] is the first subjunctive (`habe`, `gehöre`), [Tag#VBG] the second (`hätte`); [Tag#MD]
/// other auxiliaries, [Tag#VBD] other finite verbs.
final class GermanTags {

    private static final String MODEL = "!/edu/stanford/nlp/models/pos-tagger/german-ud.tagger";

    private static final Set<String> FIRST = Set.of("sei", "seien", "seiest");
    private static final Set<String> SECOND =
            Set.of(
                    "würde", "würden", "hätte", "hätten", "wäre", "wären", "könnte", "könnten",
                    "müsste", "müssten", "dürfte", "dürften", "gäbe", "gäben", "käme", "kämen");
    private static final Set<String> OWN = Set.of("mein", "dein", "sein", "ihr", "unser", "euer");

    private final MaxentTagger tagger;

    /// The tags of CoreNLP's German models, a jar of them.
    GermanTags(Path jar) {
        tagger = new MaxentTagger("jar:" + jar.toUri() + MODEL);
    }

    /// One tag a token.
    List<Tag> of(List<Token> tokens) {
        List<HasWord> words = new ArrayList<>(tokens.size());
        tokens.forEach(token -> words.add(new Word(token.text())));
        List<Tag> tags = new ArrayList<>(tokens.size());
        for (TaggedWord word : tagger.tagSentence(words)) {
            tags.add(tag(word.tag(), word.word().toLowerCase(Locale.ROOT)));
        }
        return tags;
    }

    private static Tag tag(String universal, String word) {
        return switch (universal) {
            case "NOUN" -> Tag.NN;
            case "PROPN" -> Tag.NNP;
            case "PRON" -> Tag.PRP;
            case "DET" -> OWN.stream().anyMatch(word::startsWith) ? Tag.PRP_POSS : Tag.DT;
            case "ADP" -> Tag.IN;
            case "PART" -> word.equals("zu") ? Tag.TO : Tag.RB;
            case "NUM" -> Tag.CD;
            case "ADJ" -> Tag.JJ;
            case "ADV" -> Tag.RB;
            case "CCONJ" -> Tag.CC;
            case "SCONJ" -> Tag.WH;
            case "VERB" -> verb(word, Tag.VBD);
            case "AUX" -> verb(word, Tag.MD);
            case "PUNCT" -> mark(word);
            default -> Tag.OTHER;
        };
    }

    private static Tag verb(String word, Tag finite) {
        if (FIRST.contains(word) || word.endsWith("e") && !word.endsWith("te")) {
            return Tag.VBP;
        }
        if (SECOND.contains(word)) {
            return Tag.VBG;
        }
        if (finite == Tag.MD || word.endsWith("ten") || !word.endsWith("n")) {
            boolean participle = word.contains("ge") && (word.endsWith("t") || word.endsWith("en"));
            return participle && finite != Tag.MD && !word.endsWith("te") ? Tag.VBN : finite;
        }
        return word.contains("ge") ? Tag.VBN : Tag.VB;
    }

    private static Tag mark(String word) {
        return switch (word.charAt(0)) {
            case ',' -> Tag.COMMA;
            case '.', '?', '!' -> Tag.STOP;
            case ':', ';', '-', '–', '—', '…' -> Tag.COLON;
            case '(', ')', '[', ']' -> Tag.BRACKET;
            default -> Tag.QUOTE;
        };
    }
}
