package parallax.ingest.web;

import java.time.Duration;

/// How politely and how long pages are asked for.
///
/// @param userAgent who we say we are
/// @param delay least time between two requests to one host
/// @param connect longest wait for a connection
/// @param total longest time for one answer, body included
/// @param bytes largest body as it is sent, in bytes
/// @param redirects most redirects followed from one address
/// @param tries how often an address is asked when its host is busy or silent
/// @param longestWait longest time waited because a host asks for it; a host that asks for more is
///   given up
/// @param linksPerList most new pages taken from one feed or sitemap
/// @param allowPrivate true to fetch from private and loopback addresses, too
public record FetchSettings(
        String userAgent,
        Duration delay,
        Duration connect,
        Duration total,
        int bytes,
        int redirects,
        int tries,
        Duration longestWait,
        int linksPerList,
        boolean allowPrivate) {

    /// The agent name that robots.txt files are asked for.
    public static final String AGENT = "parallax";

    /// Two seconds between requests, a minute and 16 MB an answer, five redirects, three tries.
    public static final FetchSettings USUAL =
            new FetchSettings(
                    "Parallax/0.1 (news comparison on one machine; obeys robots.txt)",
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(60),
                    16 << 20,
                    5,
                    3,
                    Duration.ofMinutes(5),
                    200,
                    false);

    /// The same, saying also whom to write to.
    public FetchSettings withContact(String contact) {
        String agent = userAgent.replace("obeys robots.txt", "obeys robots.txt; " + contact);
        return with(agent, delay, total, bytes, linksPerList, allowPrivate);
    }

    /// The same with another time between two requests to one host.
    public FetchSettings withDelay(Duration delay) {
        return with(userAgent, delay, total, bytes, linksPerList, allowPrivate);
    }

    /// The same with another longest time and size of an answer.
    public FetchSettings withLargest(Duration total, int bytes) {
        return with(userAgent, delay, total, bytes, linksPerList, allowPrivate);
    }

    /// The same with another most of pages from one list.
    public FetchSettings withLinksPerList(int linksPerList) {
        return with(userAgent, delay, total, bytes, linksPerList, allowPrivate);
    }

    /// The same, allowed to fetch from private addresses or not.
    public FetchSettings withAllowPrivate(boolean allowPrivate) {
        return with(userAgent, delay, total, bytes, linksPerList, allowPrivate);
    }

    private FetchSettings with(
            String userAgent,
            Duration delay,
            Duration total,
            int bytes,
            int linksPerList,
            boolean allowPrivate) {
        return new FetchSettings(
                userAgent,
                delay,
                connect,
                total,
                bytes,
                redirects,
                tries,
                longestWait,
                linksPerList,
                allowPrivate);
    }
}
