package parallax.compare;

import java.util.List;
import parallax.model.Sha256;

/// Ids that are the same for the same content, on every machine and run.
public final class Ids {

    private static final int DIGITS = 12;

    private Ids() {}

    /// `kind-` and the first 12 hex digits of the SHA-256 of the parts.
    public static String of(String kind, List<String> parts) {
        return kind + "-" + Sha256.ofParts(parts).substring(0, DIGITS);
    }
}
