package parallax.ingest.source;

import java.util.function.Supplier;
import parallax.model.Reading;
import parallax.model.Where;

/// One input that was found, and the work that turns it into a reading.
///
/// @param where the file, or the entry inside it
/// @param bytes roughly how much memory it holds while it waits
/// @param work reads it; a pure function, run at most once on any thread
record Entry(Where where, long bytes, Supplier<Reading> work) {

    /// An entry whose reading is already known.
    static Entry of(Reading reading) {
        return new Entry(reading.where(), 0, () -> reading);
    }

    /// An entry that could not be read.
    static Entry failed(Where where, String why) {
        return of(new Reading.Failed(where, why));
    }

    /// An entry of a kind that is not read.
    static Entry unsupported(Where where, String why) {
        return of(new Reading.Unsupported(where, why));
    }
}
