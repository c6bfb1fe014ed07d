package parallax.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parallax.ingest.Ingest;
import parallax.ingest.source.Limits;
import parallax.ingest.web.Visit.Outcome;
import parallax.model.Reading;

/// Every test talks to a real server on loopback.
@Timeout(60)
class FetcherTest {

    private static final FetchSettings QUICK =
            FetchSettings.USUAL
                    .withDelay(Duration.ofMillis(5))
                    .withLargest(Duration.ofSeconds(15), 200_000)
                    .withAllowPrivate(true);

    @TempDir Path folder;
    private TestSite site;

    @BeforeEach
    void start() throws IOException {
        site = new TestSite();
    }

    @AfterEach
    void end() {
        site.close();
    }

    private static String page(String name) {
        return """
        <!DOCTYPE html><html><head><title>%s</title></head><body><article><h1>%s</h1>
        <p>%s said the harbour would stay open all winter, whatever the ice does, and that
        nobody in the town had ever seen the roads to the north frozen before May.</p>
        <p>The port of Ostmund has not closed since the café fire of 1987, its master said on
        Friday evening after a long meeting with the captains of four waiting ships.</p>
        </article></body></html>
        """
                .formatted(name, name, name);
    }

    private static String feed(Stream<URI> links) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>F</title>");
        links.forEach(l -> feed.append("<item><link>").append(l).append("</link></item>"));
        return feed.append("</channel></rss>").toString();
    }

    private List<Visit> fetch(FetchSettings settings, URI... urls) {
        try (Fetcher fetcher = Fetcher.open(folder, settings)) {
            return fetch(fetcher, urls);
        }
    }

    private static List<Visit> fetch(Fetcher fetcher, URI... urls) {
        List<Visit> visits = new ArrayList<>();
        fetcher.fetch(List.of(urls), visits::add);
        return visits;
    }

    private static List<Outcome> outcomes(List<Visit> visits) {
        return visits.stream().map(Visit::outcome).toList();
    }

    private List<Reading> read() {
        List<Reading> readings = new ArrayList<>();
        Ingest.open()
                .withLimits(Limits.USUAL.withPageBytes(1 << 20))
                .read(List.of(folder.resolve("warc")), readings::add);
        return readings;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void keepsAPageSoThatItCanBeRead() {
        AtomicReference<String> agent = new AtomicReference<>("");
        site.on(
                "/a",
                exchange -> {
                    agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
                    TestSite.send(exchange, 200, "text/html", page("Alpha"));
                });
        Visit visit = fetch(QUICK.withContact("me@o.example"), site.url("/a")).getFirst();
        assertEquals(Outcome.SAVED, visit.outcome());
        Reading reading = read().getFirst();
        assertTrue(reading.where().path().endsWith("warc/" + visit.place()), visit.place());
        assertEquals(site.url("/a").toString(), reading.found().orElseThrow().url());
        assertTrue(agent.get().startsWith("Parallax/0.1"), agent.get());
        assertTrue(agent.get().contains("me@o.example"), agent.get());
    }

    @Test
    void readsAPageWhoseServerLiesAboutItsEncoding() {
        byte[] body = page("Ålund").getBytes(Charset.forName("windows-1252"));
        site.on("/a", e -> TestSite.send(e, 200, "text/html; charset=utf-8", body));
        fetch(QUICK, site.url("/a"));
        assertTrue(read().getFirst().found().orElseThrow().text().contains("Ålund said"));
    }

    /// Sends bytes as they are to whoever connects, after a 404 for robots.txt.
    private static void serve(ServerSocket socket, String answer) {
        String none = "HTTP/1.1 404 N\r\nConnection: close\r\n\r\n";
        try {
            while (true) {
                try (Socket client = socket.accept()) {
                    byte[] request = new byte[2000];
                    int n = client.getInputStream().read(request);
                    String asked = new String(request, 0, n, StandardCharsets.ISO_8859_1);
                    String sent = asked.startsWith("GET /robots.txt") ? none : answer;
                    client.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException closed) {
            assertTrue(socket.isClosed());
        }
    }

    @Test
    void keepsAReadableRecordOfStrangeHeaders() throws IOException {
        List<String> types = List.of("text/html", "text/html; charset=;;=", "TEXT/HTML;x y");
        for (String type : types) {
            String answer =
                    "HTTP/1.1 200 Jä\r\nWeird Header: x\r\nX-\u00fc: \u00fc\r\nX-Tab:\ta\u0001b\r\n"
                            + "X-Empty:\r\nContent-Type: "
                            + type
                            + "\r\nConnection: close\r\n\r\n"
                            + page("Odd");
            try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
                Thread.ofVirtual().start(() -> serve(socket, answer));
                URI url = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/a?x=%20y");
                assertEquals(List.of(Outcome.SAVED), outcomes(fetch(QUICK, url)), type);
            }
        }
        assertEquals(
                List.of("ok", "duplicate", "duplicate"),
                read().stream().map(r -> r.status().replaceFirst("-of.*", "")).toList());
    }

    @Test
    void followsAFeedAndAsksOnlyForWhatIsNew() {
        List<URI> links = new ArrayList<>(List.of(site.url("/1"), site.url("/2")));
        site.on(
                "/feed",
                exchange -> {
                    String tag = "\"v" + links.size() + "\"";
                    boolean isKnown =
                            tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                    exchange.getResponseHeaders().set("ETag", tag);
                    TestSite.send(
                            exchange,
                            isKnown ? 304 : 200,
                            "application/rss+xml",
                            isKnown ? "" : feed(links.stream()));
                });
        for (int i = 1; i <= 3; i++) {
            site.on("/" + i, "text/html", page("Page" + i));
        }
        assertEquals(3, fetch(QUICK, site.url("/feed")).size());
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(fetch(QUICK, site.url("/feed"))));
        links.add(site.url("/3"));
        assertEquals(
                List.of(Outcome.SAVED, Outcome.SAVED), outcomes(fetch(QUICK, site.url("/feed"))));
        assertEquals(List.of("/feed", "/1", "/2", "/feed", "/feed", "/3"), site.asked());
        assertEquals(3, read().size());
    }

    @Test
    void readsAListAgainWhenAPageOfItFailedForNow() {
        AtomicInteger calls = new AtomicInteger();
        site.on(
                "/feed",
                exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"same\"");
                    boolean isKnown = exchange.getRequestHeaders().containsKey("If-None-Match");
                    TestSite.send(
                            exchange,
                            isKnown ? 304 : 200,
                            "text/xml",
                            isKnown ? "" : feed(Stream.of(site.url("/1"))));
                });
        site.on(
                "/1",
                exchange ->
                        TestSite.send(
                                exchange,
                                calls.incrementAndGet() <= 3 ? 503 : 200,
                                "text/html",
                                page("Late")));
        assertEquals(
                List.of(Outcome.SAVED, Outcome.FAILED), outcomes(fetch(QUICK, site.url("/feed"))));
        assertEquals(
                List.of(Outcome.SAVED, Outcome.SAVED), outcomes(fetch(QUICK, site.url("/feed"))));
    }

    @Test
    void followsASitemapOfSitemaps() {
        String index =
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                        + site.url("/map")
                        + "</loc></sitemap></sitemapindex>";
        String map =
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                        + site.url("/old")
                        + "</loc><lastmod>2020-01-01</lastmod></url><url><loc>"
                        + site.url("/new")
                        + "</loc><lastmod>2024-01-01</lastmod></url></urlset>";
        site.on("/index.xml", "text/xml", index).on("/map", "text/xml", map);
        site.on("/old", "text/html", page("Old")).on("/new", "text/html", page("New"));
        fetch(QUICK.withLinksPerList(1), site.url("/index.xml"));
        assertEquals(List.of("/index.xml", "/map", "/new"), site.asked());
    }

    @Test
    void obeysRobots() {
        site.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
        site.on("/private/a", "text/html", page("No")).on("/b", "text/html", page("Yes"));
        List<Visit> visits = fetch(QUICK, site.url("/private/a"), site.url("/b"));
        assertEquals(List.of(Outcome.REFUSED, Outcome.SAVED), outcomes(visits));
        assertEquals("robots.txt does not allow it", visits.getFirst().why());
        assertEquals(List.of("/b"), site.asked());
    }

    @Test
    void asksNothingOfAHostWhoseRulesFail() {
        site.on("/robots.txt", e -> TestSite.send(e, 500, "text/plain", "oops"));
        site.on("/a", "text/html", page("No"));
        assertEquals(List.of(Outcome.FAILED), outcomes(fetch(QUICK, site.url("/a"))));
        assertEquals(List.of(), site.asked());
    }

    @Test
    void asksForTheRulesOfAHostAgainInTheNextRound() {
        AtomicInteger times = new AtomicInteger();
        site.on(
                "/robots.txt",
                e -> {
                    boolean first = times.incrementAndGet() == 1;
                    TestSite.send(
                            e, first ? 503 : 200, "text/plain", "User-agent: *\nDisallow: /b\n");
                });
        site.on("/a", "text/html", page("Alpha")).on("/b", "text/html", page("Beta"));
        try (Fetcher fetcher = Fetcher.open(folder, QUICK)) {
            assertEquals(List.of(Outcome.FAILED), outcomes(fetch(fetcher, site.url("/a"))));
            assertEquals(
                    List.of(Outcome.SAVED, Outcome.REFUSED),
                    outcomes(fetch(fetcher, site.url("/a"), site.url("/b"))));
        }
    }

    @Test
    void followsRedirectsAsFarAsTheLimit() {
        site.on("/a", e -> redirect(e, "/b")).on("/b", "text/html", page("There"));
        site.on("/loop", e -> redirect(e, "/loop?again"));
        site.on("/file", e -> redirect(e, "file:///etc/passwd"));
        List<Visit> visits = fetch(QUICK, site.url("/a"), site.url("/loop"), site.url("/file"));
        assertEquals(site.url("/b"), visits.get(0).url());
        assertEquals(site.url("/a"), visits.get(0).asked());
        assertEquals("more than 5 redirects", visits.get(1).why());
        assertEquals(Outcome.REFUSED, visits.get(2).outcome());
        assertEquals("redirects to no web address: file:///etc/passwd", visits.get(2).why());
    }

    private static void redirect(com.sun.net.httpserver.HttpExchange exchange, String to)
            throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    @Test
    void refusesLoopbackUnlessTold() {
        site.on("/a", "text/html", page("No"));
        List<Visit> visits = fetch(QUICK.withAllowPrivate(false), site.url("/a"));
        assertEquals(List.of(Outcome.REFUSED), outcomes(visits));
        assertTrue(visits.getFirst().why().contains("private address 127.0.0.1"));
        assertEquals(List.of(), site.asked());
    }

    /// `news.example` is public here, `inside.example` is not, though both are on loopback.
    private Fetcher guarded() {
        DnsResolver names =
                new DnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) throws java.net.UnknownHostException {
                        String at = host.equals("inside.example") ? "127.0.0.2" : "127.0.0.1";
                        return new InetAddress[] {InetAddress.getByName(at)};
                    }

                    @Override
                    public String resolveCanonicalHostname(String host) {
                        return host;
                    }
                };
        GuardedNames guard = new GuardedNames(names, a -> a.getHostAddress().equals("127.0.0.1"));
        return Fetcher.open(folder, QUICK, guard, Clock.systemUTC());
    }

    @Test
    void refusesAPrivateAddressBehindANameOrRedirect() {
        String inside = "http://inside.example:" + site.port() + "/secret";
        site.on("/secret", "text/html", page("Secret")).on("/a", e -> redirect(e, inside));
        try (Fetcher fetcher = guarded()) {
            URI news = URI.create("http://news.example:" + site.port() + "/a");
            List<Visit> visits = fetch(fetcher, news, URI.create(inside));
            assertEquals(List.of(Outcome.REFUSED, Outcome.REFUSED), outcomes(visits));
            assertTrue(visits.getFirst().why().contains("inside.example is at the private"));
        }
        assertEquals(List.of("/a"), site.asked());
    }

    @Test
    void givesUpASlowAnswer() {
        site.on(
                "/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (int i = 0; i < 100; i++) {
                            out.write('x');
                            out.flush();
                            Thread.sleep(100);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        FetchSettings hasty = QUICK.withLargest(Duration.ofMillis(700), 200_000);
        Visit visit = fetch(hasty, site.url("/slow")).getFirst();
        assertEquals(Outcome.FAILED, visit.outcome());
        assertTrue(visit.why().startsWith("no whole answer within"), visit.why());
    }

    @Test
    void givesUpAnEndlessAnswer() {
        site.on(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        while (true) {
                            out.write(new byte[10_000]);
                        }
                    }
                });
        assertEquals(
                "the answer is larger than 200000 bytes",
                fetch(QUICK, site.url("/endless")).getFirst().why());
    }

    @Test
    void survivesCompressedBombs() throws IOException {
        byte[] page = gzip(("<html>" + " ".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8));
        byte[] list = gzip(("<rss>" + " ".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8));
        for (var bomb : List.of(page, list)) {
            String path = bomb == page ? "/page" : "/list";
            site.on(
                    path,
                    exchange -> {
                        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                        TestSite.send(exchange, 200, "text/html", bomb);
                    });
        }
        assertEquals(2, fetch(QUICK, site.url("/page"), site.url("/list")).size());
        assertEquals("larger than 1 MB", read().getFirst().reason());
    }

    @Test
    void comesBackToABusyHost() {
        AtomicInteger calls = new AtomicInteger();
        site.on(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "0");
                    int status = calls.incrementAndGet() < 3 ? 429 : 200;
                    TestSite.send(exchange, status, "text/html", page("Busy"));
                });
        site.on(
                "/later",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "86400");
                    TestSite.send(exchange, 503, "text/html", "");
                });
        List<Visit> visits = fetch(QUICK, site.url("/later"), site.url("/a"));
        assertEquals("HTTP 503, asks to come back in 86400 s", visits.get(0).why());
        assertEquals(Outcome.SAVED, visits.get(1).outcome());
        assertEquals(3, calls.get());
    }

    @Test
    void triesASilentHostAFewTimes() throws IOException {
        URI gone;
        try (TestSite other = new TestSite()) {
            gone = other.url("/a");
        }
        Visit visit = fetch(QUICK, gone).getFirst();
        assertEquals(Outcome.FAILED, visit.outcome());
        assertTrue(visit.why().contains("does not give its robots.txt"), visit.why());
    }

    @Test
    void stopsSoonAndGoesOnTheNextTime() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        site.on("/1", "text/html", page("One"));
        site.on(
                "/2",
                exchange -> {
                    reached.countDown();
                    try {
                        leave.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    TestSite.send(exchange, 200, "text/html", page("Two"));
                });
        site.on("/feed", "text/xml", feed(Stream.of(site.url("/1"), site.url("/2"))));
        FetchSettings patient = QUICK.withLargest(Duration.ofSeconds(60), 200_000);
        List<Visit> visits = new ArrayList<>();
        try (Fetcher fetcher = Fetcher.open(folder, patient)) {
            Thread work =
                    Thread.ofVirtual()
                            .start(() -> fetcher.fetch(List.of(site.url("/feed")), visits::add));
            reached.await();
            fetcher.stop();
            work.join();
        }
        assertEquals(2, visits.size());
        assertEquals(1, read().size());
        leave.countDown();
        fetch(QUICK, site.url("/feed"));
        assertEquals(List.of("/feed", "/1", "/2", "/feed", "/2"), site.asked());
        assertEquals(2, read().size());
    }

    @Test
    void cutsOffWhatAKillLeftHalfWritten() throws IOException {
        site.on("/1", "text/html", page("One")).on("/2", "text/html", page("Two"));
        Visit visit = fetch(QUICK, site.url("/1")).getFirst();
        Path closed = folder.resolve("warc").resolve(visit.place().replaceFirst("#.*", ""));
        Path open = closed.resolveSibling(closed.getFileName() + ".open");
        Files.move(closed, open);
        Files.write(open, new byte[] {0x1f, (byte) 0x8b, 8, 0, 1}, StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("seen.jsonl"), "{\"url\":\"ha", StandardOpenOption.APPEND);
        fetch(QUICK, site.url("/2"));
        List<Reading> readings = read();
        assertEquals(List.of("ok", "ok"), readings.stream().map(Reading::status).toList());
    }

    @Test
    void isOpenForOneProcessAtATime() {
        try (Fetcher fetcher = Fetcher.open(folder, QUICK)) {
            assertThrows(RuntimeException.class, () -> Fetcher.open(folder, QUICK));
            assertEquals(List.of(), fetch(fetcher));
        }
        assertThrows(
                UncheckedIOException.class,
                () -> Fetcher.open(Files.writeString(folder.resolve("file"), "x"), QUICK));
    }

    @Test
    void readsListsOfFeeds() {
        String opml =
                "<?xml version='1.0'?><opml version='2.0'><body><outline text='x'>"
                        + "<outline type='rss' xmlUrl='https://a.example/feed?x=1&amp;y=2'/>"
                        + "<outline xmlUrl='ftp://no.example/'/></outline></body></opml>";
        assertEquals(
                List.of(URI.create("https://a.example/feed?x=1&y=2")),
                Links.feeds(opml.getBytes(StandardCharsets.UTF_8)));
        String lines = "# mine\nhttps://a.example/f\n\nno address at all\n";
        assertEquals(
                "https://a.example/f",
                Links.feeds(lines.getBytes(StandardCharsets.UTF_8)).getFirst().toString());
    }
}
