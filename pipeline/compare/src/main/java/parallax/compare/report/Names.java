package parallax.compare.report;

import java.util.Locale;
import parallax.model.Sha256;

/// Names of files and anchors made from ids, which may hold anything.
public final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /// A file name without extension for `id`: the id itself where it is plain, else its plain part
    /// and a hash, so that no id reaches outside its folder and no two share a file.
    public static String file(String id) {
        if (id.matches("[a-z0-9][a-z0-9_-]{0,59}")) {
            return id;
        }
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String head = plain.substring(0, Math.min(LONGEST, plain.length()));
        return head + "-" + Sha256.of(id).substring(0, 10);
    }

    /// An anchor for `id` of the kind `kind`, such as `thread-…`.
    public static String anchor(String kind, String id) {
        return kind + "-" + file(id);
    }
}
