package parallax.ingest.copy;

import java.util.HashMap;
import java.util.Map;
import parallax.model.Article;
import parallax.model.Reading;

/// Tells the same article seen again, as readings go by in their order.
///
/// Two articles are the same when their texts have the same words; white space, punctuation, case
/// and the address do not matter. Two texts under one canonical address are versions of an article:
/// both are kept, and the later one is flagged `version-of:ID`. An id that is given twice for
/// different texts is an error of the input, as nothing could refer to either.
///
/// Holds 100 bytes or so for each article seen; not safe for use by several threads.
public final class SameArticles {

    private record Seen(String id, String path) {}

    private final Map<ContentHash, Seen> byText = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> pathById = new HashMap<>();

    /// The reading as it is, or what it becomes in the light of those before it.
    public Reading next(Reading reading) {
        return reading instanceof Reading.Kept(var article) ? judge(article) : reading;
    }

    private Reading judge(Article article) {
        String path = article.where().path();
        Seen seen =
                byText.putIfAbsent(ContentHash.of(article.text()), new Seen(article.id(), path));
        if (seen != null) {
            return new Reading.Duplicate(article, seen.id(), "the same words as " + seen.path());
        }
        String taken = pathById.putIfAbsent(article.id(), path);
        if (taken != null) {
            return new Reading.Failed(
                    article.where(),
                    "id " + article.id() + " was given already, to another text, at " + taken);
        }
        return new Reading.Kept(version(article));
    }

    private Article version(Article article) {
        String address = Address.canonical(article.url());
        if (address.isEmpty()) {
            return article;
        }
        String first = byAddress.putIfAbsent(address, article.id());
        return first == null ? article : article.withFlag("version-of:" + first, article.url());
    }
}
