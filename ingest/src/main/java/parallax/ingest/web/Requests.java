package parallax.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;

/// Sends single requests and nothing more: no redirects, cookies, retries or decompression behind
/// our back, and never longer or larger than the settings allow.
final class Requests implements AutoCloseable {

    /// An answer larger than allowed.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(int limit) {
            super("the answer is larger than " + limit + " bytes");
        }
    }

    /// An answer that took longer than allowed.
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1;

        TooSlow(FetchSettings settings, IOException cause) {
            super("no whole answer within " + settings.total().toSeconds() + " s", cause);
        }
    }

    private final FetchSettings settings;
    private final Clock clock;
    private final CloseableHttpClient client;
    private final AtomicReference<HttpGet> current = new AtomicReference<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("fetch-watch").factory());

    Requests(FetchSettings settings, GuardedNames names, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        Timeout connect = Timeout.of(settings.connect());
        Timeout total = Timeout.of(settings.total());
        client =
                HttpClients.custom()
                        .setUserAgent(settings.userAgent())
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(names)
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(connect)
                                                        .setSocketTimeout(total)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(total).build())
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .disableAuthCaching()
                        .build();
    }

    /// Asks for an address. Throws [TooLarge], [TooSlow], [GuardedNames.Refused] or another
    /// [IOException].
    Answer get(URI url, Map<String, String> headers) throws IOException {
        HttpGet request = new HttpGet(url);
        request.setHeader(
                "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        ScheduledFuture<?> alarm =
                watch.schedule(request::cancel, settings.total().toMillis(), TimeUnit.MILLISECONDS);
        current.set(request);
        try {
            return client.execute(request, response -> answer(url, request, response));
        } catch (IOException e) {
            throw request.isCancelled() && !(e instanceof TooLarge) ? new TooSlow(settings, e) : e;
        } finally {
            alarm.cancel(false);
            current.set(null);
        }
    }

    /// Breaks off the request that another thread waits for, if any.
    void cancel() {
        HttpGet request = current.get();
        if (request != null) {
            request.cancel();
        }
    }

    private Answer answer(URI url, HttpGet request, ClassicHttpResponse response)
            throws IOException {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            String value = Objects.requireNonNullElse(header.getValue(), "");
            headers.add(Map.entry(header.getName(), value));
        }
        byte[] body = new byte[0];
        if (response.getEntity() != null) {
            InputStream in = response.getEntity().getContent();
            body = in.readNBytes(settings.bytes() + 1);
            if (body.length > settings.bytes()) {
                request.cancel();
                throw new TooLarge(settings.bytes());
            }
        }
        if (request.isCancelled()) {
            throw new IOException("cancelled");
        }
        return new Answer(url, clock.instant(), response.getCode(), headers, body);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
