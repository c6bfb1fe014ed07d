package parallax.web;

import java.util.Set;

/// Where the server listens and by which names it may be called.
///
/// @param host address to listen on
/// @param port port to listen on, 0 for any free one
public record Settings(String host, int port) {

    /// This machine only, port 8080.
    public static final Settings LOOPBACK = new Settings("127.0.0.1", 8080);

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    /// True when a request may name the server `name`, port left out: a page elsewhere whose name
    /// was made to point here may not.
    boolean answersTo(String name) {
        return HERE.contains(name) || name.equals(host) || host.equals("0.0.0.0");
    }
}
