package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import parallax.ingest.meta.FactCollector;

/// Walks a parsed page once, without recursion, and cuts it into pieces of text with the blocks
/// they stand in; what speaks of the article (meta, JSON-LD, times, bylines) goes to a collector.
final class PageWalk {

    private final List<Piece> pieces = new ArrayList<>(256);
    private final List<Scope> scopes = new ArrayList<>(512);
    private final FactCollector facts = new FactCollector();
    private final TextRun run = new TextRun();
    private final Map<String, Names> names = new HashMap<>(512);
    private final GapCount gap = new GapCount();
    private final Looks looks = new Looks();
    private final Names none = Names.none();
    private Scope scope;

    /// The inline element that hides what is in it, where there is one.
    private Element cloak;

    private int links;
    private int bold;
    private int italic;
    private int breaks;

    private PageWalk() {}

    static Page read(Document document) {
        PageWalk walk = new PageWalk();
        walk.walk(document);
        return new Page(walk.pieces, walk.scopes, walk.facts.facts());
    }

    private void walk(Document root) {
        open(root, 0, 0, none);
        Node node = root.firstChild();
        while (node != null) {
            Node child = enter(node) ? node.firstChild() : null;
            if (child != null) {
                node = child;
                continue;
            }
            leave(node);
            while (node.nextSibling() == null) {
                node = node.parent();
                if (node == null || node == root) {
                    flush();
                    return;
                }
                leave(node);
            }
            node = node.nextSibling();
        }
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            if (cloak == null) {
                run.append(text.getWholeText(), links > 0, bold > 0, italic > 0);
            }
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        int attributes = element.attributesSize();
        Names own = attributes == 0 ? none : names(element);
        facts.see(element, tag, attributes, own.cues);
        TagKind kind = TagKind.of(tag);
        return switch (kind.step()) {
            case SKIP -> skip();
            case FRAME -> frame();
            case LINK, BOLD, ITALIC, PICTURE, INLINE -> inline(element, kind.step(), own);
            case BREAK, RULE -> end(kind.step());
            case BLOCK -> {
                flush();
                breaks = 0;
                open(element, kind.zone(), attributes, own);
                yield true;
            }
        };
    }

    private boolean skip() {
        run.space();
        return false;
    }

    private boolean frame() {
        gap.frame(scope);
        return skip();
    }

    private boolean inline(Element element, TagKind.Step step, Names own) {
        if (cloak == null && (own.zones & Zone.CLOAK) != 0) {
            cloak = element;
        }
        count(step, 1);
        run.links += step == TagKind.Step.LINK ? 1 : 0;
        if (step == TagKind.Step.PICTURE) {
            gap.picture(scope);
        }
        return true;
    }

    private void count(TagKind.Step step, int more) {
        switch (step) {
            case LINK -> links += more;
            case BOLD -> bold += more;
            case ITALIC -> italic += more;
            default -> {}
        }
    }

    private boolean end(TagKind.Step step) {
        flush();
        if (step == TagKind.Step.RULE) {
            breaks = 0;
            gap.rule();
        } else {
            breaks++;
        }
        return true;
    }

    private void open(Element element, int zone, int attributes, Names own) {
        String tag = element.normalName();
        int zones = zone | (scope == null ? 0 : scope.zones);
        zones |= isWhole(tag) ? own.zones & ~Zone.NAMED : own.zones;
        // Where there are names, a single attribute is the class or the id that the names come
        // from.
        if (attributes > 1 || attributes == 1 && own == none) {
            zones |= AttributeZones.of(element.attributes());
        }
        Look look = looks.of(tag, own);
        int layout = looks.layout(look, scope == null ? look : scope.look);
        scope = new Scope(scope, element, look, layout, zones, scopes.size());
        scopes.add(scope);
        if (zone == Zone.FORM) {
            mark(scope.parent);
        }
    }

    /// Notes in an `aside` around a form that it has one.
    private static void mark(Scope around) {
        for (Scope s = around; s != null; s = s.parent) {
            if (s.tag.equals("aside")) {
                s.asks = true;
                return;
            }
        }
    }

    /// True for an element that holds the whole page, whose names tell of the page.
    private static boolean isWhole(String tag) {
        return tag.equals("body") || tag.equals("html") || tag.equals("main");
    }

    private Names names(Element element) {
        String byClass = element.attributes().get("class");
        String byId = element.attributes().get("id");
        String both = byId.isEmpty() ? byClass : byClass.isEmpty() ? byId : byClass + " " + byId;
        if (both.isEmpty()) {
            return none;
        }
        Names known = names.get(both);
        if (known == null) {
            known = Names.of(byClass, byId, both);
            names.put(both, known);
        }
        return known;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (scope.element == element) {
            flush();
            scope.close();
            scope = scope.parent;
            breaks = 0;
            return;
        }
        cloak = cloak == element ? null : cloak;
        count(TagKind.of(element.normalName()).step(), -1);
    }

    private void flush() {
        if (run.isEmpty()) {
            return;
        }
        String text = run.take();
        if (hasContent(text)) {
            Piece piece = new Piece(text, scope, run, breaks, gap.take(scope));
            scope.add(piece);
            pieces.add(piece);
            breaks = 0;
        }
        run.resetCounts();
    }

    private static boolean hasContent(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
