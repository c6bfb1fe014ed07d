/// Small linear sequence models: words as numbers, hashed features, a linear chain, its weights.
///
/// ```java
/// Words words = Words.of(draft.sentences());
/// Tag[] tags = PosTagger.load("en").tag(words);
/// Chain chain = Chain.read("/parallax/annotate/quote/cues-en.bin");
/// int[] labels = chain.score(features).best();
/// ```
///
/// A model is a table of weights at hashed places (feature hashing, Weinberger et al. 2009), learnt
/// by `pipeline/bench` and committed as a resource of bytes. Knows the JDK and the model only.
package parallax.annotate.tagger;
