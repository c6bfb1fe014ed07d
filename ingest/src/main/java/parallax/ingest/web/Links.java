package parallax.ingest.web;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import parallax.ingest.source.FeedXml;
import parallax.ingest.source.Kind;
import parallax.ingest.source.XmlDepth;

/// The addresses that a feed, a sitemap or a list of feeds names, newest first where dates are
/// given.
///
/// @param pages articles
/// @param lists further feeds and sitemaps
record Links(List<URI> pages, List<URI> lists) {

    private static final int HEAD = 16 << 10;
    private static final Links NONE = new Links(List.of(), List.of());

    /// True when nothing is named.
    boolean isEmpty() {
        return pages.isEmpty() && lists.isEmpty();
    }

    /// What a document names: nothing, unless it is a list. A broken list names nothing, either.
    ///
    /// @param body decompressed
    /// @param base the address it came from
    static Links of(byte[] body, URI base) {
        try {
            return switch (Kind.of(Arrays.copyOf(body, Math.min(body.length, HEAD)), "")) {
                case FEED -> new Links(feed(body, base), List.of());
                case SITEMAP -> sitemap(body, base);
                case OPML -> new Links(List.of(), opml(new String(body, StandardCharsets.UTF_8)));
                default -> NONE;
            };
        } catch (FeedException
                | UnknownFormatException
                | IOException
                | IllegalArgumentException e) {
            return NONE;
        }
    }

    /// The feeds of an OPML list, or one address a line where it is none.
    static List<URI> feeds(byte[] list) {
        String text = new String(list, StandardCharsets.UTF_8);
        return Kind.of(Arrays.copyOf(list, Math.min(list.length, HEAD)), "") == Kind.OPML
                ? opml(text)
                : text.lines().flatMap(line -> resolve(line).stream()).distinct().toList();
    }

    private static List<URI> opml(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).select("outline[xmlUrl]").stream()
                .flatMap(outline -> resolve(outline.attr("xmlUrl")).stream())
                .distinct()
                .toList();
    }

    private static List<URI> feed(byte[] body, URI base) throws FeedException, IOException {
        return FeedXml.parse(body).getEntries().stream()
                .map(SyndEntry::getLink)
                .flatMap(link -> resolve(base, Optional.ofNullable(link).orElse("")).stream())
                .distinct()
                .toList();
    }

    private static Links sitemap(byte[] body, URI base) throws UnknownFormatException, IOException {
        if (XmlDepth.isExcessive(body)) {
            return NONE;
        }
        SiteMapParser parser = new SiteMapParser(false);
        AbstractSiteMap map = parser.parseSiteMap("text/xml", body, base.toURL());
        return switch (map) {
            case SiteMapIndex index -> new Links(List.of(), newest(index));
            case SiteMap pages -> new Links(pages(pages), List.of());
            default -> NONE;
        };
    }

    private static List<URI> newest(SiteMapIndex index) {
        Comparator<AbstractSiteMap> byDate =
                Comparator.comparing(
                        map -> Optional.ofNullable(map.getLastModified()).orElse(new Date(0)));
        return index.getSitemaps().stream()
                .sorted(byDate.reversed())
                .flatMap(map -> resolve(map.getUrl().toString()).stream())
                .toList();
    }

    private static List<URI> pages(SiteMap map) {
        Comparator<SiteMapURL> byDate =
                Comparator.comparing(
                        url -> Optional.ofNullable(url.getLastModified()).orElse(new Date(0)));
        return map.getSiteMapUrls().stream()
                .sorted(byDate.reversed())
                .flatMap(url -> resolve(url.getUrl().toString()).stream())
                .toList();
    }

    /// A web address without its fragment; empty for what is none.
    static Optional<URI> resolve(String link) {
        return resolve(URI.create("http://invalid.invalid/"), link)
                .filter(url -> !url.getHost().equals("invalid.invalid"));
    }

    /// The same for an address relative to another.
    static Optional<URI> resolve(URI base, String link) {
        try {
            String encoded = link.strip().replace(" ", "%20").replace("|", "%7C");
            URI url = base.resolve(encoded.replaceFirst("#.*", ""));
            boolean isWeb =
                    "http".equalsIgnoreCase(url.getScheme())
                            || "https".equalsIgnoreCase(url.getScheme());
            boolean isPlain = url.getHost() != null && url.getRawUserInfo() == null;
            return isWeb && isPlain && !encoded.isEmpty()
                    ? Optional.of(URI.create(url.toASCIIString()))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
