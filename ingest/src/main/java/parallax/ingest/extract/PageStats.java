package parallax.ingest.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.ingest.meta.Metadata;
import parallax.ingest.meta.TextKey;

/// What the features of every piece of one page share: sums, the best container, how often a layout
/// or a text comes back, where the headline stands.
final class PageStats {

    private static final float PROSE = 0.34f;
    private static final int LONG = 80;

    final int pieces;
    final int totalChars;
    final int longest;
    final int headline;
    final int[] before;
    final int[] longBefore;
    final boolean isIdeographic;
    final String title;

    /// Per layout: pieces, characters of prose, characters of links.
    final int[][] layouts;

    final int largestLayout;

    /// Per piece, a counter that it shares with all of the same text.
    private final int[][] copies;

    PageStats(Page page, Metadata meta) {
        List<Piece> all = page.pieces();
        layouts = new int[Scope.layouts(page.scopes())][3];
        pieces = all.size();
        copies = new int[pieces][];
        Map<String, int[]> byText = new HashMap<>(2 * pieces);
        before = new int[pieces + 1];
        longBefore = new int[pieces + 1];
        int chars = 0;
        int most = 1;
        int ideographs = 0;
        for (int i = 0; i < pieces; i++) {
            Piece piece = all.get(i);
            boolean prose = piece.linkShare() < PROSE;
            chars += piece.length();
            most = prose ? Math.max(most, piece.length()) : most;
            char first = piece.text.charAt(0);
            ideographs += first >= 0x2E80 && first < 0xA000 ? 1 : 0;
            before[i + 1] = before[i] + (prose ? piece.length() : 0);
            longBefore[i + 1] = longBefore[i] + (prose && piece.length() >= LONG ? 1 : 0);
            count(piece, prose);
            copies[i] = byText.computeIfAbsent(piece.text, _ -> new int[1]);
            copies[i][0]++;
        }
        totalChars = Math.max(1, chars);
        longest = most;
        isIdeographic = ideographs * 4 > pieces;
        largestLayout = Arrays.stream(layouts).mapToInt(l -> Math.max(1, l[1])).max().orElse(1);
        title = TextKey.of(meta.title());
        headline = headline(all);
    }

    private void count(Piece piece, boolean prose) {
        int[] sums = layouts[piece.scope.layout];
        sums[0]++;
        sums[1] += prose ? piece.length() : 0;
        sums[2] += piece.linkChars;
    }

    /// How often the very text of a piece stands on the page.
    int copies(int piece) {
        return copies[piece][0];
    }

    /// Number of long pieces of prose on the page.
    int longPieces() {
        return longBefore[pieces];
    }

    /// True for a piece that is the headline.
    boolean isTitle(Piece piece) {
        int length = piece.length();
        return title.length() > 5
                && length >= title.length()
                && length < title.length() * 2
                && TextKey.of(piece.text).equals(title);
    }

    private int headline(List<Piece> all) {
        int fallback = -1;
        for (int i = 0; i < all.size(); i++) {
            if (isTitle(all.get(i))) {
                if (all.get(i).scope.tag.equals("h1")) {
                    return i;
                }
                fallback = fallback < 0 ? i : fallback;
            }
        }
        return fallback;
    }
}
