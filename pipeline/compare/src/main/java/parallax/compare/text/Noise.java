package parallax.compare.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blanks out what stands in a post but says nothing: addresses, handles, the signature line; see
/// [Byline].
final class Noise {

    private static final Pattern NOISE =
            Pattern.compile(
                    "https?://\\S+|pic\\.twitter\\.com/\\S+|" + Byline.SIGNATURE + "|@\\w{2,20}");

    private Noise() {}

    /// The text with every piece of noise replaced by as many spaces, so that places stay.
    static String blank(String text) {
        if (text.indexOf('@') < 0 && !text.contains("http") && !text.contains("pic.twitter")) {
            return text;
        }
        Matcher matcher = NOISE.matcher(text);
        StringBuilder blanked = new StringBuilder(text);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString().isBlank() ? text : blanked.toString();
    }
}
