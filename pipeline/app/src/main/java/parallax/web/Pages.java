package parallax.web;

import java.util.List;

/// Which page of a long list is shown.
///
/// @param page number of this page, from 0
/// @param pages how many there are, at least 1
/// @param size items on a page
/// @param total how many items there are
public record Pages(int page, int pages, int size, int total) {

    /// The page `request` asks for by `page`, or the last where there are fewer.
    static Pages of(Request request, int total, int size) {
        int pages = Math.max(1, Math.ceilDiv(total, size));
        return new Pages(request.number("page", 0, pages - 1), pages, size, total);
    }

    /// The items of this page.
    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(total, page * size), Math.min(total, (page + 1) * size));
    }

    /// Number of the first item on this page, from 1.
    public int first() {
        return page * size + 1;
    }

    /// Number of the last item on this page.
    public int last() {
        return Math.min(total, (page + 1) * size);
    }
}
