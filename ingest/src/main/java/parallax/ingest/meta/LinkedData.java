package parallax.ingest.meta;

import java.util.List;

/// The article of a page's JSON-LD, empty where it says nothing.
///
/// @param type such as `NewsArticle`
/// @param headline as given
/// @param authors names as given, unclean
/// @param published date as given
/// @param modified date as given
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
        String publisher,
        String section,
        List<String> keywords,
        String body,
        String language,
        boolean isFree) {

    static final LinkedData NONE =
            new LinkedData("", "", List.of(), "", "", "", "", List.of(), "", "", true);
}
