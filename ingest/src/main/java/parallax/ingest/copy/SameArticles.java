package parallax.ingest.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.model.Article;
import parallax.model.Reading;

/// Tells the same article seen again, as readings go by in their order.
///
/// Two articles are the same when their texts have the same words and nothing says that they are of
/// different outlets; white space, punctuation, case and the address do not matter. A text that
/// another outlet prints word for word is kept, unless it is the same file: that it is a copy is
/// for [CopyFinder] to tell. Two texts under one canonical address are versions of an article: both
/// are kept, and the later one is flagged `version-of:ID`. An id that is given twice for different
/// texts is an error of the input, as nothing could refer to either.
///
/// Holds 100 bytes or so for each article seen; not safe for use by several threads.
public final class SameArticles {

    private record Seen(String id, String path, String publisher) {

        boolean mayBeOf(String other) {
            return publisher.isEmpty() || other.isEmpty() || publisher.equals(other);
        }
    }

    private final Map<ContentHash, List<Seen>> byText = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> pathById = new HashMap<>();

    /// The reading as it is, or what it becomes in the light of those before it.
    public Reading next(Reading reading) {
        return reading instanceof Reading.Kept(var article) ? judge(article) : reading;
    }

    private Reading judge(Article article) {
        String path = article.where().path();
        String publisher = publisher(article);
        List<Seen> alike =
                byText.computeIfAbsent(ContentHash.of(article.text()), _ -> new ArrayList<>(1));
        for (Seen seen : alike) {
            if (seen.id().equals(article.id()) || seen.mayBeOf(publisher)) {
                String why = "the same words as " + seen.path();
                return new Reading.Duplicate(article, seen.id(), why);
            }
        }
        String taken = pathById.putIfAbsent(article.id(), path);
        if (taken != null) {
            return new Reading.Failed(
                    article.where(),
                    "id " + article.id() + " was given already, to another text, at " + taken);
        }
        alike.add(new Seen(article.id(), path, publisher));
        return new Reading.Kept(version(article));
    }

    /// The outlet, or the host where it is not named; empty when neither is known.
    private static String publisher(Article article) {
        return article.outlet().isEmpty()
                ? Address.canonical(article.url()).replaceFirst("[:/?].*", "")
                : article.outlet().strip().toLowerCase(Locale.ROOT);
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
