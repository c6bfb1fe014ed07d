package parallax.ingest.extract;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.ingest.meta.Metadata;

/// What gives the words of a piece away as the outlet's own: its name, an address, a start that
/// other pieces of the page share.
final class Wording {

    private static final int START = 18;
    private static final int SHORTEST = 25;
    private static final int SHORTEST_NAME = 4;

    private final Map<Integer, int[]> starts = new HashMap<>();
    private final String outlet;
    private final String site;
    private final Row row;

    /// @param row takes the numbers
    Wording(List<Piece> pieces, Metadata meta, Row row) {
        this.row = row;
        outlet = name(meta.outlet());
        site = name(site(meta.url()));
        for (Piece piece : pieces) {
            if (piece.length() > SHORTEST) {
                starts.computeIfAbsent(start(piece.text), _ -> new int[1])[0]++;
            }
        }
    }

    /// Puts the numbers of a piece.
    void put(Piece piece) {
        String text = piece.text;
        row.put(text.length() > SHORTEST ? starts.get(start(text))[0] : 0);
        row.put(holds(text, outlet) ? 2 : holds(text, site) ? 1 : 0);
        row.put(text.indexOf('@'));
        int colon = text.indexOf(':');
        row.put(colon > SHORTEST ? -1 : colon);
        row.put(piece.tally.house);
        row.put(piece.tally.reader);
    }

    private static int start(String text) {
        int hash = 0;
        for (int i = 0; i < START; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    private static String name(String name) {
        return name.length() < SHORTEST_NAME ? "" : name;
    }

    /// The longest label of an address's host but the last: `example` of `www.example.com`.
    private static String site(String url) {
        String longest = "";
        try {
            String host = URI.create(url).getHost();
            String[] labels = host == null ? new String[0] : host.split("\\.");
            for (int i = 0; i + 1 < labels.length; i++) {
                longest = labels[i].length() > longest.length() ? labels[i] : longest;
            }
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
        return longest;
    }

    /// True when the text holds the letters of the name, whatever stands between them.
    private static boolean holds(String text, String name) {
        if (name.isEmpty()) {
            return false;
        }
        char first = name.charAt(0);
        return holds(text, name, Character.toLowerCase(first))
                || holds(text, name, Character.toUpperCase(first));
    }

    private static boolean holds(String text, String name, char first) {
        for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
            if (matches(text, i, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String text, int at, String name) {
        int i = at;
        for (int j = 0; j < name.length(); j++) {
            char c = name.charAt(j);
            if (!Letters.isLetterOrDigit(c)) {
                continue;
            }
            while (i < text.length() && !Letters.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i == text.length() || Letters.lower(text.charAt(i)) != Letters.lower(c)) {
                return false;
            }
            i++;
        }
        return true;
    }
}
