package parallax.ingest.meta;

import java.util.List;

/// The article of a page's JSON-LD, empty where it says nothing.
///
/// @param type such as `NewsArticle`
/// @param headline as given
/// @param authors names as given, unclean
/// @param published date as given
/// @param modified date as given
/// @param created date as given
/// @param page date of the page around the article, as given
/// @param publisher name of the publisher
/// @param section first `articleSection`
/// @param keywords as given, split at commas
/// @param body `articleBody`
/// @param language `inLanguage`
/// @param isFree false only when `isAccessibleForFree` says so
record LinkedData(
        String type,
        String headline,
        List<String> authors,
        String published,
        String modified,
        String created,
        String page,
        String publisher,
        String section,
        List<String> keywords,
        String body,
        String language,
        boolean isFree) {

    static final LinkedData NONE = of("", "");

    /// What is known where no article is described: the site's name and the page's date.
    static LinkedData of(String site, String page) {
        return new LinkedData(
                "", "", List.of(), "", "", "", page, site, "", List.of(), "", "", true);
    }
}
