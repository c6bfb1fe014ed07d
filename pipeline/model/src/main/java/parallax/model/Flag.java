package parallax.model;

/// Something to know before trusting an article's text: `paywall-truncated`, `ai-disclosed`,
/// `liveblog`, `opinion`, `syndicated:AGENCY`.
///
/// @param name the flag, with its detail after a colon
/// @param evidence the words of the page that gave it
public record Flag(String name, String evidence) {}
