package parallax.ingest.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import parallax.ingest.extract.PageContext;
import parallax.model.Reading;
import parallax.model.Where;

/// The entries of an RSS, RDF or Atom feed; their key is their position, from 1.
///
/// What a feed says of an entry (address, title, authors, date) is taken; the text is the entry's
/// content. An entry with only a summary is dropped: the article is not in the feed. A feed with a
/// DOCTYPE is refused, as its entities could read files or grow without end.
final class FeedSource {

    private static final int FULL_TEXT = 1200;

    private final Pages pages;
    private final Limits limits;

    FeedSource(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    void read(InputStream in, Where where, Consumer<Entry> sink) throws IOException {
        SyndFeed feed;
        try {
            feed = FeedXml.parse(Bytes.all(in, limits.pageBytes()));
        } catch (FeedException | IllegalArgumentException e) {
            sink.accept(Entry.failed(where, "not a feed: " + e.getMessage()));
            return;
        }
        int position = 0;
        for (SyndEntry entry : feed.getEntries()) {
            Where at = where.entry(String.valueOf(++position));
            sink.accept(new Entry(at, 0, () -> read(feed, entry, at)));
        }
    }

    private Reading read(SyndFeed feed, SyndEntry entry, Where where) {
        String content = content(entry);
        String summary = entry.getDescription() == null ? "" : text(entry.getDescription());
        boolean isWhole = !content.isEmpty() || summary.length() >= FULL_TEXT;
        PageContext context = context(feed, entry, where);
        byte[] page =
                page(context, content.isEmpty() ? summary : content)
                        .getBytes(StandardCharsets.UTF_8);
        Reading reading = pages.html(page, context);
        return isWhole
                ? reading
                : reading.found()
                        .<Reading>map(a -> new Reading.Dropped(a, "the feed has only a summary"))
                        .orElse(reading);
    }

    private static PageContext context(SyndFeed feed, SyndEntry entry, Where where) {
        Date date =
                entry.getPublishedDate() == null
                        ? entry.getUpdatedDate()
                        : entry.getPublishedDate();
        return PageContext.of(where)
                .withCharset("utf-8")
                .withUrl(plain(entry.getLink()))
                .withOutlet(plain(feed.getTitle()))
                .withTitle(plain(entry.getTitle()))
                .withAuthors(authors(entry))
                .withPublished(date == null ? "" : date.toInstant().toString())
                .withLanguage(plain(feed.getLanguage()));
    }

    private static List<String> authors(SyndEntry entry) {
        Stream<String> named = entry.getAuthors().stream().map(SyndPerson::getName);
        return Stream.concat(named, Stream.of(plain(entry.getAuthor())))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String content(SyndEntry entry) {
        return entry.getContents().stream()
                .map(FeedSource::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String text(SyndContent content) {
        String value = Objects.requireNonNullElse(content.getValue(), "");
        boolean isPlain =
                "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return isPlain && value.indexOf('<') < 0 ? "<p>" + Entities.escape(value) + "</p>" : value;
    }

    /// An entry's content as a page of its own, as the extractor reads pages.
    private static String page(PageContext context, String content) {
        String title = Entities.escape(context.title());
        return "<!DOCTYPE html><html><head><title>"
                + title
                + "</title></head><body><article>"
                + content
                + "</article></body></html>";
    }

    private static String plain(String text) {
        return Optional.ofNullable(text).map(String::strip).orElse("");
    }
}
