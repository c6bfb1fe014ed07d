package parallax.compare.report;

import java.util.List;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Story;

/// The articles of one story, as a corpus of their own.
///
/// @param whole the corpus they come from
/// @param articles their ids, sorted
record StoryCorpus(Corpus whole, List<String> articles) implements Corpus {

    static Corpus of(Corpus whole, Story story) {
        return new StoryCorpus(whole, story.articles().stream().sorted().toList());
    }

    /// What of `comparison` is about `story`.
    static Comparison of(Comparison comparison, Story story) {
        return new Comparison(
                List.of(story),
                comparison.threads().stream().filter(t -> t.story().equals(story.id())).toList(),
                comparison.discrepancies().stream()
                        .filter(d -> d.story().equals(story.id()))
                        .toList());
    }

    @Override
    public Document document(String article) {
        return whole.document(article);
    }

    @Override
    public List<CopyPair> copies() {
        return whole.copies().stream()
                .filter(c -> articles.contains(c.first()) && articles.contains(c.second()))
                .toList();
    }
}
