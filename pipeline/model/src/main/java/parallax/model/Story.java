package parallax.model;

import java.util.List;

/// Articles about one event. Every article is in exactly one story.
///
/// @param id stable for the same articles
/// @param title the headline that speaks for the story
/// @param articles ids of its articles, oldest known first
/// @param why why the articles were joined, one line a join
public record Story(String id, String title, List<String> articles, List<String> why) {
    public Story {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
    }
}
