package parallax.ingest.meta;

import java.util.List;
import java.util.Locale;

/// A page as the choices of its metadata see it.
///
/// @param facts what the page says of itself
/// @param data the article of its JSON-LD
/// @param url canonical address, or where it was fetched from, or empty
/// @param outlet name of the publisher, or empty
/// @param title headline
/// @param language language tag the page claims, lower case, or empty
/// @param lead the visible lines as seen from the headline
record PageView(
        PageFacts facts,
        LinkedData data,
        String url,
        String outlet,
        String title,
        String language,
        Lead lead) {

    static PageView of(PageFacts facts, List<String> lines, String fetched) {
        LinkedData data = JsonLdReader.read(facts.jsonLd());
        String url = url(facts, fetched);
        String outlet = outlet(facts, data, url);
        String title = Titles.choose(facts, data, outlet);
        String language = language(facts, data);
        Lead lead = new Lead(lines, title, facts, language, url);
        return new PageView(facts, data, url, outlet, title, language, lead);
    }

    private static String outlet(PageFacts facts, LinkedData data, String url) {
        String name = facts.meta("og:site_name", "application-name", "twitter:app:name:iphone");
        name = name.isEmpty() ? data.publisher() : name;
        return name.isEmpty() ? Titles.site(facts.title(), url) : name;
    }

    private static String url(PageFacts facts, String fetched) {
        for (String url : List.of(facts.canonical(), facts.meta("og:url"), fetched)) {
            if (url.startsWith("http://") || url.startsWith("https://")) {
                return url;
            }
        }
        return fetched;
    }

    private static String language(PageFacts facts, LinkedData data) {
        String said = facts.language().isEmpty() ? data.language() : facts.language();
        String locale = said.isEmpty() ? facts.meta("og:locale", "content-language") : said;
        return locale.replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
