package parallax.ingest.web;

import java.net.URI;
import java.util.Locale;

/// What became of one address that was to be fetched.
///
/// @param asked the address as it was given or found
/// @param url the address that answered in the end, after redirects
/// @param outcome what became of it
/// @param status HTTP status of the last answer, 0 when there was none
/// @param place `FILE#OFFSET` of the answer's record, or empty
/// @param why for people; empty when saved
public record Visit(URI asked, URI url, Outcome outcome, int status, String place, String why) {

    /// What became of an address.
    public enum Outcome {
        /// Its answer is in the archive.
        SAVED,
        /// It has not changed since it was saved.
        UNCHANGED,
        /// We do not go there: robots.txt, a private address, no web address.
        REFUSED,
        /// It could not be had.
        FAILED;

        /// The word for people and JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
