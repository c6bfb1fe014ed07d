/// Groups articles of one event into stories.
///
/// ```java
/// Stories stories = Stories.of(corpus, embedder);
/// for (Story story : stories.list()) {
///     System.out.println(story.title() + " " + story.articles() + " " + story.why());
/// }
/// ```
///
/// Articles are taken in time order; each meets only earlier ones that share rare words with it
/// inside a window of days, found through an inverted index. Pairs get a learned probability, and a
/// second one once it is known which others each of the two is probably of one event with; average
/// linkage joins them, so one stray likeness cannot chain two events. The result does not depend on
/// the order in which articles are read. Knows words, vectors and dates; does not know claims.
package parallax.compare.story;
