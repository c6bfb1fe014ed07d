package parallax.web;

import java.util.List;
import parallax.index.SavedSearch;
import parallax.index.Store;
import parallax.index.StoreException;
import parallax.index.search.Search;

/// The saved searches: shown with what each finds, kept and deleted by forms.
///
/// They are kept in the store, so that `parallax saved`, the feeds and the alerts of `watch` have
/// the same. While a run or a watch writes to it, the store takes no other writer: the form says
/// so, and nothing is lost but the click.
public final class SavedPages {

    private static final int LONGEST = 80;

    private final Site site;

    SavedPages(Site site) {
        this.site = site;
    }

    /// A saved search and how many hits it has.
    ///
    /// @param fault why it cannot be asked any more, or empty
    public record Row(SavedSearch saved, SearchForm form, long total, String fault) {

        /// What it finds, such as `1 claim`.
        public String found() {
            String several = saved.what().word();
            return total
                    + " "
                    + (total == 1 ? several.substring(0, several.length() - 1) : several);
        }
    }

    Reply page() {
        site.view();
        List<Row> rows = site.store().searches().stream().map(this::row).toList();
        return Html.reply("Saved searches", "saved.jte", rows);
    }

    private Row row(SavedSearch saved) {
        SearchForm form = SearchForm.of(saved);
        try {
            Search search = form.search(0, 0).exact(true);
            return new Row(saved, form, site.searcher().search(search).total(), "");
        } catch (IllegalArgumentException e) {
            return new Row(saved, form, 0, e.getMessage());
        }
    }

    /// Keeps the search of the form under `name`, in place of one of that name, or with
    /// `delete=NAME` takes that one away.
    synchronized Reply take(Request request) {
        String gone = request.param("delete");
        String name = gone.isEmpty() ? request.param("name").strip() : gone;
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST + " letters");
        }
        try (Store store = Store.open(site.store().folder())) {
            if (gone.isEmpty()) {
                store.keep(checked(name, SearchForm.of(request)));
            } else {
                store.forget(name);
            }
            store.commit();
        } catch (StoreException busy) {
            return Reply.html(409, Html.page("Busy", "", Html.content("notice.jte", busy(busy))));
        }
        return Reply.seeOther("/saved");
    }

    private SavedSearch checked(String name, SearchForm form) {
        site.searcher().search(form.search(0, 0).exact(true));
        return new SavedSearch(name, form.query(), form.what(), form.filters());
    }

    private static String busy(StoreException busy) {
        return "Not saved: " + busy.getMessage() + ". Go back and save again when it has ended.";
    }
}
