package parallax.compare.report.view;

import java.util.Locale;

/// Addresses that a page may link to.
final class WebAddress {

    private WebAddress() {}

    /// `url` when it is an `http` or `https` address, else empty: no script, file or data address
    /// of an article becomes a link.
    static String safe(String url) {
        String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.equals("https://") ? url : "";
    }
}
