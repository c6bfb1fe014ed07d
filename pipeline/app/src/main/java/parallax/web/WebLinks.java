package parallax.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import parallax.compare.report.Links;

/// The addresses of the pages; every id is escaped.
public enum WebLinks implements Links {
    /// From the root of the server.
    ROOT;

    @Override
    public String home() {
        return "/stories";
    }

    @Override
    public String story(String id) {
        return "/stories/" + escape(id);
    }

    @Override
    public String article(String id) {
        return "/articles/" + escape(id);
    }

    @Override
    public String entity(String id) {
        return "/entities/" + escape(id);
    }

    @Override
    public String outlet(String name) {
        return "/outlets/" + escape(name);
    }

    @Override
    public String thread(String id) {
        return "/threads/" + escape(id);
    }

    /// True for the id of an entity that has a page.
    public static boolean isEntity(String value) {
        return value.matches("(person|state|agreement|organization):.+");
    }

    /// `text` as one segment of a path or one value of a query.
    public static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
