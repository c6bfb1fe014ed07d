package parallax.annotate.tagger;

/// A fast part-of-speech tagger: a linear chain taught by CoreNLP's tagger, at a tenth of its cost.
///
/// The weights come from `parallax.bench.quote.TrainTagger`.
public final class PosTagger {

    private static final Tag[] TAGS = Tag.values();

    private final Chain chain;

    private PosTagger(Chain chain) {
        this.chain = chain;
    }

    /// The tagger of a language that comes with Parallax: `en` or `de`.
    public static PosTagger load(String language) {
        return of(Chain.read("/parallax/annotate/tagger/pos-" + language + ".bin"));
    }

    /// The tagger with these weights.
    public static PosTagger of(Chain chain) {
        return new PosTagger(chain);
    }

    /// One tag a word.
    public Tag[] tag(Words words) {
        Tag[] tags = new Tag[words.size()];
        for (int s = 0; s < words.sentenceCount(); s++) {
            int from = words.sentenceStart(s);
            int[] best = chain.score(TagFeatures.of(words, s)).best();
            for (int i = 0; i < best.length; i++) {
                tags[from + i] = words.isHyphen(from + i) ? Tag.HYPHEN : TAGS[best[i]];
            }
        }
        return tags;
    }
}
