package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrunerTest {

    private static final String LONG = "<path d='M0 0'/>".repeat(3);

    /// What a careless cut would fall for, each part fit to stand anywhere in a page.
    private static final List<String> TRAPS =
            List.of(
                    "<script>var a = '<p>not text</p>';</script>",
                    "<script>document.write('<scr'+'ipt>x</scr'+'ipt>')</script>",
                    "<script><!-- <script> </script> hidden --></script>",
                    "<script><!-- a --> b </script>",
                    "<!-- <p>a comment of some length</p> --><!--><!---><p>after</p><!-- x --!>",
                    "<style>p > b::after { content: '</p>' }</style>",
                    "<svg viewBox='0 0 1 1'><title>A & B</title>" + LONG + "</svg>",
                    "<svg><svg>" + LONG + "</svg><text>in</text></svg>",
                    "<svg><foreignObject><p>text</p></foreignObject></svg>",
                    "<textarea><script>not a script</textarea>",
                    "<title><!-- not a comment</title>",
                    "<noscript><img src=x alt='<script>'></noscript>",
                    "<noscript><style>b{}</style></noscript>",
                    "<select><option>1<style>a</style></select>",
                    "<iframe src=x><p>unread</p></iframe>",
                    "<p data-x=\"<script>\" class='a b' id=c title='>'>Cafe\u0301 🚢</p>",
                    "<a href=x data-a=1/>link</a><b data-x=1>bold <b data-x=2>bolder</b></b>",
                    "<div/ src=x>slash</div><p style='display: none' hidden>gone</p>",
                    "<table><tr><td>1<!-- a long enough comment --><td>2</table>",
                    "<x-textarea>odd</x-textarea><p itemProp='articleBody' dateTime=1>p</p>",
                    "<img src='a.png' srcset=\"a 1x, b 2x\" alt=long><br data-x><p class=>x",
                    "a < b && c > d <3 </> </ x> <? y ?> <!doctype html> <![if x]>",
                    "<template><script>x<y</script><p>inside</p></template>",
                    "By<!-- --> <a href=x>Ida</a> <!-- - --> <i>and</i><div> <div> x </div> </div>",
                    "<p>one</p> \n<p> <b>two</b> <br> three</p> <ul> <li>\t<p> a</ul> tail <h2>",
                    "<svg><!-- <b> --><feBlend in=a/><rdf:RDF><cc:Work/></rdf:RDF></svg><p>");

    private static String prune(String html) {
        return new String(
                Pruner.prune(html.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static String outline(String html) {
        return ParsedPage.of(html);
    }

    @Test
    void scriptsStylesAndDrawingsGoAndCommentsLoseTheirInsides() {
        assertEquals(
                "<p> a b<!---->c",
                prune("<p><script>var x;</script>a<style>p{}</style>b<!-- said to nobody -->c"));
        assertEquals("<a>one two</a>", prune("<a>one<svg><path d=M0/></svg>two</a>"));
        assertEquals("<a>one  two</a>", prune("<a>one <input type=text> two</a>"));
    }

    @Test
    void aSpaceForWhatWentFindsRoomWhereverThePageIsCut() {
        String before = "a".repeat(3000);
        for (int size = 2900; size < 2940; size++) {
            String page = before + "<script>" + "x".repeat(size) + "</script>b";
            assertEquals(before + " b", prune(page));
        }
    }

    @Test
    void linkedDataStays() {
        String html = "<script type=\"application/ld+json\">{\"a\":\"<b>\"}</script>";
        assertEquals(html, prune(html));
    }

    @Test
    void linksScriptsAndStylesOfTheHeadGo() {
        assertEquals(
                "<head><link  rel=Canonical href=c><meta name=a></head><body><link rel=b></link>",
                prune(
                        "<head><script src=x></script><link rel=icon href=i>\n<style>p{}</style>"
                                + "<link data-x rel=Canonical href=c><meta name=a></head>"
                                + "<body><link rel=b></link>"));
    }

    @Test
    void whatNoOneSeesInSelectAndNoscriptGoes() {
        assertEquals(
                "<p>a  <noscript><p>b</noscript>",
                prune(
                        "<p>a<select><option>1</option> <option selected>2</select>"
                                + "<noscript>\n<img src=x></noscript><noscript><p>b</noscript>"));
    }

    @Test
    void spaceAtTheEdgesOfBlocksGoes() {
        assertEquals(
                "<div><p>a</p><p>b <b>c</b> <i>d</i></p></div>",
                prune("<div>\n  <p>a</p>\n  <p>b <b>c</b> <i>d</i></p> </div>"));
        assertEquals("<ul><li><a>x</a></li></ul>", prune("<ul> <li><a>x</a> </li>\n</ul>"));
        assertEquals("<p>By <a >x</a><br>y", prune("<p>By<!-- a --> <a href=z>x</a><br>y"));
    }

    @Test
    void spaceBeforeAnEndTagThatEndsNothingStays() {
        String html = "<p><span>two</span> </div> <span>words</span>";
        assertEquals(html, prune(html));
    }

    @Test
    void attributesThatNoOneReadsGo() {
        assertEquals(
                "<p class=a   id=b>x <img  ></p>",
                prune("<p class=a data-q='1 > 0' onclick=f() id=b>x <img src=y alt=\"z\"></p>"));
    }

    @Test
    void aRelationGoesUnlessItTellsTheAuthor() {
        assertEquals(
                "<p><a  >x</a><a rel='me author' >y</a><img  >",
                prune(
                        "<p><a rel=nofollow href=x>x</a><a rel='me author' href=y>y</a>"
                                + "<img class=wide id=lead>"));
    }

    @Test
    void whatTheHeadSaysForOtherProgramsGoes() {
        assertEquals(
                "<head><meta name=author content=Ida><meta property=og:title content=T></head>"
                        + "<body><meta name=viewport>",
                prune(
                        "<head><meta NAME=Viewport content=w><meta name=author content=Ida>"
                                + "<meta content=x property='og:image:width'>"
                                + "<meta property=og:title content=T></head>"
                                + "<body><meta name=viewport>"));
    }

    @Test
    void aPageWithNothingToTakeOutIsTheSameArray() {
        byte[] page = "<p class=a>Text</p>".getBytes(StandardCharsets.UTF_8);
        assertSame(page, Pruner.prune(page));
    }

    @Test
    void whatIsNotClosedIsLeftAlone() {
        for (String open : List.of("<script>", "<!-- ", "<style>", "<svg>", "<p title='", "<p ")) {
            String html = "<i>x</i>" + open + "<p>rest <p data-a=1>of <br src=x> it";
            assertEquals(html, prune(html));
        }
    }

    @Test
    void thePrunedPageHasTheReadElementsAndTextOfTheWhole() {
        for (String trap : TRAPS) {
            String html = "<html><body><p>before</p>" + trap + "<p>after</p>";
            assertEquals(outline(html), outline(prune(html)), trap);
        }
    }

    @Test
    void evenWhenTrapsAreNestedAndBroken() {
        Random random = new Random(4);
        for (int round = 0; round < 3000; round++) {
            String page = broken(random);
            assertEquals(outline(page), outline(prune(page)), page);
        }
    }

    private static String broken(Random random) {
        StringBuilder html = new StringBuilder("<html><head><title>t</title><body>");
        for (int i = 0; i < 6; i++) {
            String trap = TRAPS.get(random.nextInt(TRAPS.size()));
            int from = random.nextInt(3) == 0 ? random.nextInt(trap.length()) : 0;
            int to = random.nextInt(3) == 0 ? random.nextInt(from, trap.length()) : trap.length();
            int at = random.nextInt(5) == 0 ? random.nextInt(30, html.length()) : html.length();
            html.insert(at, trap, from, to);
        }
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void hostilePagesTakeLinearTime() {
        for (String part :
                List.of(
                        "<svg>",
                        "<svg",
                        "<svg><title>",
                        "<select>",
                        "<noscript>",
                        "<script><!--",
                        "<script><!--</script>",
                        "<!--",
                        "<p a=\"",
                        "</",
                        "<iframe>",
                        "<svg a/>",
                        "<script></script>",
                        "<title>",
                        "<style></style>")) {
            String page = part.repeat(200_000) + "</select></noscript>";
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> prune(page), part);
        }
    }
}
