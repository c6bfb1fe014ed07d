package parallax.ingest.web;

import java.nio.file.Path;
import java.time.Clock;

/// All that a round of fetching works with.
record Tools(
        FetchSettings settings,
        Clock clock,
        Journal journal,
        PageArchive archive,
        Requests requests,
        StopSign stop)
        implements AutoCloseable {

    static Tools of(
            Path pages, FetchSettings settings, GuardedNames names, Clock clock, Journal journal) {
        return new Tools(
                settings,
                clock,
                journal,
                new PageArchive(pages, settings.userAgent(), clock),
                new Requests(settings, names, clock),
                new StopSign());
    }

    @Override
    public void close() {
        try (journal;
                archive;
                requests) {
            stop.set();
        }
    }
}
