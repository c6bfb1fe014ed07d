package parallax.ingest.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the robots.txt of each host lets us do (RFC 9309), asked for once a round: a watch of many
/// days hears of new rules, and a host that failed to give them is asked again.
///
/// No such file means all is allowed; a host that fails to give it allows nothing this round.
final class Robots {

    /// The rules of one host.
    ///
    /// @param rules which paths are allowed
    /// @param delay least time between two requests that it asks for
    record Rules(SimpleRobotRules rules, Duration delay) {

        boolean allow(URI url) {
            return rules.isAllowed(url.toString());
        }
    }

    private static final int MISSING = 404;
    private static final int SILENT = 503;

    private final Map<String, Rules> byHost = new HashMap<>();
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();

    /// True when the host's rules are known.
    boolean know(URI url) {
        return byHost.containsKey(host(url));
    }

    /// The rules of a known host.
    Rules of(URI url) {
        return byHost.get(host(url));
    }

    /// Asks for a host's rules; follows redirects as the standard says. Throws
    /// [GuardedNames.Refused] for a host we do not go to.
    void ask(URI url, Requests requests, int redirects) throws GuardedNames.Refused {
        URI at = URI.create(host(url) + "/robots.txt");
        byHost.put(host(url), answer(at, requests, redirects));
    }

    private Rules answer(URI first, Requests requests, int redirects) throws GuardedNames.Refused {
        URI at = first;
        for (int hop = 0; hop <= redirects; hop++) {
            Answer answer;
            try {
                answer = requests.get(at, Map.of());
            } catch (GuardedNames.Refused e) {
                throw e;
            } catch (IOException e) {
                return rules(parser.failedFetch(SILENT));
            }
            URI from = at;
            var next = answer.redirect().flatMap(to -> Links.resolve(from, to));
            if (next.isEmpty()) {
                return rules(first, answer);
            }
            at = next.get();
        }
        return rules(parser.failedFetch(MISSING));
    }

    private Rules rules(URI url, Answer answer) {
        boolean isThere = answer.status() >= 200 && answer.status() < 300;
        return rules(
                isThere
                        ? parser.parseContent(
                                url.toString(),
                                Bodies.plain(answer, Bodies.SMALL),
                                "text/plain",
                                List.of(FetchSettings.AGENT))
                        : parser.failedFetch(answer.status()));
    }

    private static Rules rules(SimpleRobotRules rules) {
        return new Rules(rules, Duration.ofMillis(Math.max(0, rules.getCrawlDelay())));
    }

    /// Scheme, host and port of an address.
    static String host(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
