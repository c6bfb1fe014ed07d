package parallax.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import parallax.index.What;
import parallax.index.search.Search;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How a search is to be answered.
final class SearchOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--what",
            paramLabel = "KIND",
            description = "claims (default), quotes or articles.")
    private What what = What.CLAIMS;

    @Option(names = "--limit", paramLabel = "N", description = "Hits to show, 20 by default.")
    private int limit = 20;

    @Option(names = "--offset", paramLabel = "N", description = "Hits to pass over.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance (default), recency or independence.")
    private Search.Order order = Search.Order.RELEVANCE;

    @Option(
            names = "--filter",
            paramLabel = "FACET=VALUE",
            description = "Only hits with that value; --filter '!outlet=X' without it.")
    private List<String> filters = List.of();

    @Option(names = "--facets", description = "Count outlets, people, states, … among the hits.")
    private boolean facets;

    @Option(names = "--by-thread", description = "One hit for all sightings of the same claim.")
    private boolean byThread;

    @Option(names = "--exact", description = "Rank by words only, not by meaning.")
    private boolean exact;

    @Option(
            names = "--new-since",
            paramLabel = "MOMENT",
            description =
                    "Only what came into the store since a day or moment in UTC, such as"
                            + " 2026-01-31 or 2026-01-31T08:00:00Z.")
    private String since = "";

    /// The search with these options, and the filters it has already.
    Search apply(Search search) {
        if (limit < 0 || limit > Search.MOST || offset < 0) {
            throw wrong("--limit is 0 to " + Search.MOST + ", --offset 0 or more");
        }
        List<Search.Filter> chosen = new ArrayList<>(search.filters());
        filters.forEach(text -> chosen.add(filter(text)));
        return search.over(what)
                .page(offset, limit)
                .by(order)
                .withFilters(chosen)
                .withFacets(facets)
                .byThread(byThread)
                .exact(exact)
                .seenSince(moment());
    }

    private Search.Filter filter(String text) {
        try {
            return Search.Filter.of(text);
        } catch (IllegalArgumentException e) {
            throw wrong("--filter: " + e.getMessage());
        }
    }

    private long moment() {
        if (since.isEmpty()) {
            return 0;
        }
        try {
            return since.length() == "2026-01-31".length()
                    ? LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toEpochSecond()
                    : Instant.parse(since).getEpochSecond();
        } catch (DateTimeParseException e) {
            throw wrong("--new-since is a day or a moment in UTC, not “" + since + "”");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
