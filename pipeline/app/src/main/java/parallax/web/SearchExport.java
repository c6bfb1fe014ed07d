package parallax.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import parallax.index.export.Csv;
import parallax.index.search.Hit;
import parallax.index.search.Results;
import parallax.index.search.ResultsJson;
import parallax.index.search.Search;
import parallax.json.Json;

/// Exactly the hits of a filtered search, all of them, with their number in `X-Row-Count`.
final class SearchExport {

    private static final List<String> COLUMNS =
            List.of(
                    "article",
                    "path",
                    "outlet",
                    "url",
                    "link",
                    "title",
                    "published",
                    "speaker",
                    "start",
                    "end",
                    "text",
                    "origins");

    private final Site site;

    SearchExport(Site site) {
        this.site = site;
    }

    Reply csv(Request request) {
        StringBuilder out = new StringBuilder(Csv.BOM);
        Csv.row(out, COLUMNS);
        long rows = each(request, hit -> Csv.row(out, row(hit)));
        return file("text/csv; charset=utf-8", out, rows, "csv");
    }

    Reply lines(Request request) {
        StringBuilder out = new StringBuilder();
        long rows =
                each(request, hit -> out.append(Json.line(ResultsJson.write(hit))).append('\n'));
        return file("application/jsonl; charset=utf-8", out, rows, "jsonl");
    }

    private long each(Request request, Consumer<Hit> sink) {
        site.view();
        SearchForm form = SearchForm.of(request);
        int offset = 0;
        Results page;
        do {
            page = site.searcher().search(form.search(offset, Search.MOST));
            page.hits().forEach(sink);
            offset += page.hits().size();
        } while (!page.hits().isEmpty() && offset < page.total());
        return offset;
    }

    private static List<String> row(Hit hit) {
        List<String> row = new ArrayList<>();
        row.addAll(List.of(hit.article(), hit.path(), hit.outlet(), hit.url(), hit.link()));
        row.addAll(List.of(hit.title(), hit.published(), hit.speaker()));
        row.add(Integer.toString(hit.span().start()));
        row.add(Integer.toString(hit.span().end()));
        row.add(hit.text());
        row.add(Integer.toString(hit.origins()));
        return row;
    }

    private static Reply file(String type, StringBuilder body, long rows, String extension) {
        String name = "parallax-" + rows + "-rows." + extension;
        return Reply.of(200, type, body.toString())
                .with("X-Row-Count", Long.toString(rows))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
