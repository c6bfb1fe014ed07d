package parallax.ingest.copy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Brings the addresses of one page to one form: no scheme, no `www.`, no fragment, no tracking
/// parameters, the rest of the query in order, no closing slash; that for telephones, for AMP or
/// for print is the same page.
final class Address {

    private static final Pattern TRACKING =
            Pattern.compile(
                    "(?:utm_\\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|cmpid|ref_?src"
                            + "|ref|amp|output(?:type)?(?==amp)|print"
                            + "|ito|ns_\\w+|at_\\w+|cmp|smid|_ga|s_cid)(?:=.*)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDING = Pattern.compile("(?:/amp)?/*$");

    private Address() {}

    /// The address in its one form; empty for what is no web address, and for the front page of a
    /// site, which careless pages name as theirs.
    static String canonical(String url) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
        String host = uri.getHost();
        if (host == null) {
            return "";
        }
        String path = ENDING.matcher(uri.getRawPath()).replaceFirst("");
        String query = query(uri.getRawQuery() == null ? "" : uri.getRawQuery());
        if (path.isEmpty() && query.isEmpty()) {
            return "";
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String name =
                host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|mobile|amp)\\.(?=.*\\.)", "");
        return name + port + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String query(String raw) {
        return Arrays.stream(raw.split("&"))
                .filter(p -> !p.isEmpty() && !TRACKING.matcher(p).matches())
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
