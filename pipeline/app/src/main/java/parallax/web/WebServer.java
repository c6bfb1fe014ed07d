package parallax.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import parallax.index.Store;
import parallax.index.search.Searcher;

/// Serves a store to browsers, each request on a virtual thread.
public final class WebServer implements AutoCloseable {

    private static final int LONGEST_FORM = 64 * 1024;
    private static final int NO_BODY = -1;
    private static final int CHUNKED = 0;
    private static final String CSP =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Settings settings;
    private final Gate gate;
    private final Router router;

    private WebServer(HttpServer server, Settings settings, Router router) {
        this.server = server;
        this.settings = settings;
        this.gate = new Gate(settings);
        this.router = router;
    }

    /// Starts to serve `store`, which stays the caller's to close.
    ///
    /// Throws [UncheckedIOException] when the port is taken.
    public static WebServer start(Store store, Searcher searcher, Settings settings) {
        try {
            var at = new InetSocketAddress(settings.host(), settings.port());
            HttpServer http = HttpServer.create(at, 0);
            Router router = new Router(new Site(store, searcher));
            WebServer web = new WebServer(http, settings, router);
            http.setExecutor(web.threads);
            http.createContext("/", web::handle);
            http.start();
            return web;
        } catch (IOException e) {
            String where = settings.host() + ":" + settings.port();
            throw new UncheckedIOException(where + ": " + e.getMessage(), e);
        }
    }

    /// Where it listens, such as `http://127.0.0.1:8080`.
    public String address() {
        return "http://" + settings.host() + ":" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        Optional<Reply> refused = gate.refusal(method, exchange.getRequestHeaders());
        send(exchange, refused.isPresent() ? refused.get() : answer(exchange, method));
        // Not in a finally: what fails half way must not end as if it were whole.
        exchange.close();
    }

    private Reply answer(HttpExchange exchange, String method) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        if (method.equals("POST")) {
            byte[] form = exchange.getRequestBody().readNBytes(LONGEST_FORM + 1);
            if (form.length > LONGEST_FORM) {
                return Reply.text(413, "too long");
            }
            query = new String(form, StandardCharsets.UTF_8);
        }
        String origin = "http://" + exchange.getRequestHeaders().getFirst("Host");
        try {
            String path = exchange.getRequestURI().getRawPath();
            return router.answer(Request.of(method, path, query, origin));
        } catch (IllegalArgumentException e) {
            return Reply.text(400, "not understood: " + e.getMessage());
        } catch (RuntimeException fault) {
            // One broken page must not be silent, nor stop the others.
            System.err.println(exchange.getRequestURI() + ": " + fault);
            return Reply.text(500, "this page failed; the server's terminal says why");
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        AtomicBoolean opened = new AtomicBoolean();
        try {
            reply.body()
                    .send((length, more) -> {
                        opened.set(true);
                        return open(exchange, reply, length, more);
                    });
        } catch (IllegalArgumentException e) {
            if (opened.get()) {
                throw e;
            }
            send(exchange, Reply.text(400, "not understood: " + e.getMessage()));
        }
    }

    private static OutputStream open(
            HttpExchange exchange, Reply reply, long length, Map<String, String> more)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        headers.set("Content-Security-Policy", CSP);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cache-Control", "no-cache");
        reply.headers().forEach(headers::set);
        more.forEach(headers::set);
        if (length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), NO_BODY);
            return OutputStream.nullOutputStream();
        }
        exchange.sendResponseHeaders(
                reply.status(), length == Reply.Opening.UNKNOWN ? CHUNKED : length);
        return exchange.getResponseBody();
    }
}
