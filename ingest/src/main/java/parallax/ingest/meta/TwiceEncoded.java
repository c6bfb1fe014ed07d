package parallax.ingest.meta;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Mends text that was UTF-8, was read as Windows-1252 or ISO 8859-1 and then written as UTF-8 once
/// more: `â€™` for an apostrophe, `Ã©` for an `é`. Pages hold it even where their own encoding is
/// right.
///
/// A run of characters is mended where its bytes are UTF-8 and it is nothing anyone writes:
/// punctuation so written (`â€`), an emoji (`ðŸ`), `Â` or `Ã` before a sign, or `Ä` or `Å` before a
/// control character.
public final class TwiceEncoded {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String STARTS = "âðÂÃÄÅ";

    private TwiceEncoded() {}

    /// True for a character with which such a run may start.
    public static boolean mayStart(char c) {
        return STARTS.indexOf(c) >= 0;
    }

    /// The text with all such runs mended.
    public static String mend(String text) {
        int at = start(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int length = length(text.charAt(at));
            String whole = length == 0 ? "" : decode(text, at, length);
            if (whole.isEmpty()) {
                mended.append(text.charAt(at++));
            } else {
                mended.append(whole.charAt(0) == '\u00A0' ? " " : whole);
                at += length;
            }
        }
        return mended.toString();
    }

    /// Where the first such run may start; the text's length where none does.
    private static int start(String text) {
        int first = text.length();
        for (int i = 0; i < STARTS.length(); i++) {
            int at = text.indexOf(STARTS.charAt(i));
            first = at < 0 ? first : Math.min(first, at);
        }
        return first;
    }

    /// How many bytes a character has in UTF-8 that begins with this one; 0 when none does.
    private static int length(char lead) {
        return !mayStart(lead) ? 0 : lead == 'â' ? 3 : lead == 'ð' ? 4 : 2;
    }

    private static String decode(String text, int at, int length) {
        if (at + length > text.length()) {
            return "";
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int octet = octet(text.charAt(at + i));
            if (octet < 0x80 || i > 0 && octet > 0xBF) {
                return "";
            }
            bytes[i] = (byte) octet;
        }
        return isOdd(text.charAt(at), text.charAt(at + 1)) ? utf8(bytes) : "";
    }

    /// True for two characters that stand side by side in no text by intent.
    private static boolean isOdd(char lead, char second) {
        return switch (lead) {
            case 'â' -> octet(second) < 0x85;
            case 'ð' -> octet(second) == 0x9F;
            case 'Â' -> second < 0x100;
            case 'Ã' -> second < 0x100 ? second != '«' && second != '»' : isSign(second);
            case 'Ä', 'Å' -> second < 0xA0;
            default -> false;
        };
    }

    /// True for a sign of Windows-1252 that follows no letter.
    private static boolean isSign(char c) {
        return "Ÿœ‰€‡„".indexOf(c) >= 0;
    }

    /// The byte that stands for a character in ISO 8859-1 or Windows-1252; 0 when none does.
    private static int octet(char c) {
        if (c < 0x100) {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WESTERN);
        return bytes[0] == '?' ? 0 : bytes[0] & 255;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return "";
        }
    }
}
