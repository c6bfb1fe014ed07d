package parallax.ingest.source;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Parses feeds.
public final class FeedXml {

    private FeedXml() {}

    /// An RSS, RDF or Atom feed in whatever encoding it declares. Throws [FeedException] or
    /// [IllegalArgumentException] for what is none, for any feed with a DOCTYPE, and for one nested
    /// too deep.
    public static SyndFeed parse(byte[] bytes) throws FeedException, IOException {
        if (XmlDepth.isExcessive(bytes)) {
            throw new IllegalArgumentException("nested too deep");
        }
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            return new SyndFeedInput().build(reader);
        }
    }
}
