package parallax.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person's way from a query to the evidence, in Debian's Chromium; fails where it is missing.
class BrowserTest {

    private static final int PHONE = 360;
    private static final int DESKTOP = 1400;

    @TempDir static Path folder;
    private static Shop shop;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void opens() {
        shop = new Shop(folder);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    @AfterAll
    static void closes() {
        browser.close();
        playwright.close();
        shop.close();
    }

    @Test
    void findsTheEvidenceOnADesktop() {
        findsTheEvidence(DESKTOP, true);
    }

    @Test
    void findsTheEvidenceOnAPhone() {
        findsTheEvidence(PHONE, true);
    }

    @Test
    void findsTheEvidenceWithScriptsOff() {
        findsTheEvidence(PHONE, false);
        findsTheEvidence(DESKTOP, false);
    }

    @Test
    void readsItsSearchBoxAsOneTypes() {
        try (BrowserContext context = context(DESKTOP, true)) {
            Page page = context.newPage();
            page.navigate(shop.url("/?q=quay"));
            page.fill("#query", "boats");
            page.waitForSelector("mark:has-text('boats')");
            page.waitForURL("**q=boats**");
        }
    }

    @Test
    void keepsTheReadersPlaceWhenResultsComeLate() {
        try (BrowserContext context = context(DESKTOP, true)) {
            Page page = context.newPage();
            page.navigate(shop.url("/?q=boats"));
            page.keyboard().press("j");
            page.evaluate("results.firstElementChild.id = 'before'");
            Object link = page.evaluate("document.activeElement.href");
            assertTrue(String.valueOf(link).contains("/articles/"), "focus is on " + link);
            page.evaluate("form.dispatchEvent(new Event('input'))");
            page.waitForSelector("#results:not(:has(#before))");
            assertEquals(link, page.evaluate("document.activeElement.href"));
        }
    }

    @Test
    void everyPageFitsAPhoneAndADesktop() {
        for (int width : List.of(PHONE, DESKTOP)) {
            try (BrowserContext context = context(width, true)) {
                Page page = context.newPage();
                for (String path :
                        List.of(
                                "/",
                                "/?q=harbour",
                                "/?q=foo:x%20AND",
                                "/stories",
                                "/saved",
                                "/stories/s-1",
                                "/threads/t-1",
                                "/articles/a-1",
                                "/entities/state:NO",
                                "/outlets/North%20Courier",
                                "/like?text=boats",
                                "/runs",
                                "/decisions")) {
                    page.navigate(shop.url(path));
                    fits(page, width);
                    assertEquals(1, page.locator("h1").count(), path);
                }
            }
        }
    }

    @Test
    void worksByKeyboardAlone() {
        try (BrowserContext context = context(DESKTOP, true)) {
            Page page = context.newPage();
            page.navigate(shop.url("/"));
            page.keyboard().press("/");
            page.keyboard().type("boats");
            // results may come while one types; those of the next page are meant
            page.evaluate("document.documentElement.id = 'before'");
            page.keyboard().press("Enter");
            page.waitForSelector("html:not(#before) mark:has-text('boats')");
            // the script that hears the keys comes last
            page.waitForLoadState();
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            page.keyboard().press("Enter");
            page.waitForURL("**/articles/**");
        }
    }

    @Test
    void picturesAndFieldsHaveNames() {
        try (BrowserContext context = context(DESKTOP, true)) {
            Page page = context.newPage();
            for (String path : List.of("/", "/?q=harbour", "/outlets/North%20Courier")) {
                page.navigate(shop.url(path));
                assertEquals(
                        0, page.locator("svg:not([aria-hidden]):not([aria-label])").count(), path);
                for (var field : page.locator("input:not([type=hidden]), select").all()) {
                    Object labels = field.evaluate("f => f.labels.length");
                    assertEquals(1, labels, path + ": " + field);
                }
            }
        }
    }

    @Test
    void hostileArticlesRunNothing() {
        try (BrowserContext context = context(DESKTOP, true)) {
            Page page = context.newPage();
            String evil = "/articles/" + WebLinks.escape("evil/../../\"><b>");
            for (String path : List.of("/?q=harbour", "/stories", "/stories/s-2", "/runs", evil)) {
                page.navigate(shop.url(path));
                assertTrue(page.title().endsWith("Parallax"), path + ": " + page.title());
                assertEquals(0, page.locator("img[src=x]").count(), path);
            }
        }
    }

    private static void findsTheEvidence(int width, boolean scripts) {
        try (BrowserContext context = context(width, scripts)) {
            Page page = context.newPage();
            page.navigate(shop.url("/"));
            page.fill("#query", "boats");
            page.press("#query", "Enter");
            page.waitForURL("**q=boats**");
            page.locator("#results .hits .words a").first().waitFor();
            fits(page, width);
            page.locator("#results a:has-text('trace')").first().click();
            assertTrue(page.locator("h1").innerText().contains("boats"), page.url());
            fits(page, width);
            page.locator("a:has-text('its story')").click();
            assertTrue(page.locator("#differences").innerText().contains("900"), page.url());
            fits(page, width);
            page.locator("#differences .words").first().click();
            assertTrue(page.url().contains("/articles/"), page.url());
            String target = page.locator(".s:target").innerText();
            assertTrue(target.startsWith("Norway will share"), target);
            fits(page, width);
        }
    }

    /// Nothing hangs over the edge of the window, once the style sheet is there: a page whose words
    /// have come but whose style has not is as wide as its widest bare table.
    private static void fits(Page page, int width) {
        page.waitForLoadState();
        var body = page.locator("main").boundingBox();
        assertTrue(body.x >= 0 && body.x + body.width <= width, page.url() + " is " + body.width);
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(wide <= width, page.url() + " scrolls to " + wide + " of " + width);
    }

    private static BrowserContext context(int width, boolean scripts) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts));
    }
}
