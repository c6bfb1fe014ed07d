package parallax.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.ingest.meta.Metadata;

/// What the features of every piece of one page share: sums, the best container, how often a layout
/// or a text comes back, where the headline stands.
final class PageStats {

    final int pieces;
    final int totalChars;
    final int longest;
    final int longPieces;
    final Scope best;
    final int headline;
    final String title;
    final String linkedBody;
    final Map<String, int[]> layouts = new HashMap<>();
    final int[][] layoutOf;
    final int largestLayout;
    final Map<String, Integer> copies = new HashMap<>();
    final boolean isIdeographic;

    PageStats(Page page, Metadata meta) {
        List<Piece> all = page.pieces();
        pieces = all.size();
        layoutOf = new int[pieces][];
        int chars = 0;
        int most = 0;
        int longs = 0;
        int ideographs = 0;
        for (int i = 0; i < pieces; i++) {
            Piece piece = all.get(i);
            chars += piece.length();
            boolean prose = piece.linkShare() < 0.34f;
            most = prose ? Math.max(most, piece.length()) : most;
            longs += prose && piece.length() >= 80 ? 1 : 0;
            ideographs += piece.text.charAt(0) >= 0x2E80 && piece.text.charAt(0) < 0xA000 ? 1 : 0;
            layoutOf[i] = layouts.computeIfAbsent(layout(piece), _ -> new int[3]);
            layoutOf[i][0]++;
            layoutOf[i][1] += prose ? piece.length() : 0;
            layoutOf[i][2] += piece.linkChars;
            copies.merge(piece.text, 1, Integer::sum);
        }
        totalChars = Math.max(1, chars);
        longest = Math.max(1, most);
        longPieces = longs;
        largestLayout = Math.max(1, layouts.values().stream().mapToInt(l -> l[1]).max().orElse(1));
        isIdeographic = ideographs * 4 > pieces;
        title = key(meta.title());
        linkedBody = key(meta.body());
        headline = headline(all);
        best = best(all);
    }

    private static String layout(Piece piece) {
        Scope scope = piece.scope;
        return scope.parent == null
                ? scope.tag
                : scope.tag + '.' + scope.names + '<' + scope.parent.tag + '.' + scope.parent.names;
    }

    private int headline(List<Piece> all) {
        int fallback = -1;
        for (int i = 0; i < all.size(); i++) {
            Piece piece = all.get(i);
            boolean heading = piece.scope.tag.equals("h1");
            if (title.length() > 5 && piece.length() < 400 && key(piece.text).equals(title)) {
                if (heading) {
                    return i;
                }
                fallback = fallback < 0 ? i : fallback;
            }
        }
        return fallback;
    }

    /// Readability's idea: long pieces vouch for the blocks around them, less with distance.
    private static Scope best(List<Piece> all) {
        Map<Scope, Float> scores = new HashMap<>();
        for (Piece piece : all) {
            if (piece.length() < 25 || piece.linkShare() > 0.5f) {
                continue;
            }
            float score = 1 + piece.commas + Math.min(piece.length() / 100f, 3);
            Scope scope = piece.scope.tag.equals("p") ? piece.scope.parent : piece.scope;
            for (int up = 1; up <= 3 && scope != null; up++) {
                scores.merge(scope, score / up, Float::sum);
                scope = scope.parent;
            }
        }
        Scope best = null;
        float top = 0;
        for (Map.Entry<Scope, Float> entry : scores.entrySet()) {
            float score = entry.getValue() * (1 - entry.getKey().linkShare());
            boolean sooner = best != null && score == top && entry.getKey().order < best.order;
            if (score > top || sooner) {
                top = score;
                best = entry.getKey();
            }
        }
        return best;
    }

    /// Letters and digits only, lower case: what two ways of writing one text share.
    static String key(String text) {
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder key = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
