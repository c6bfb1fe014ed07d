package parallax.model;

/// Something to know before trusting an article's text: `paywall-truncated`, `ai-disclosed`,
/// `liveblog`, `opinion`, `syndicated:AGENCY`, `people-not-analysed`.
///
/// @param name the flag, with its detail after a colon
/// @param evidence the words of the page that gave it, or else why it was given
public record Flag(String name, String evidence) {

    /// Its people and organisations were not looked for: no model of its language is at hand.
    public static final String PEOPLE_NOT_ANALYSED = "people-not-analysed";

    /// True for what annotating an article gives, not reading it.
    boolean isOfAnnotating() {
        return name.equals(PEOPLE_NOT_ANALYSED);
    }
}
