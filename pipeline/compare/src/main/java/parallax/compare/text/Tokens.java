package parallax.compare.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Span;

/// Cuts a sentence into tokens. Curly and straight quotes, all hyphens and all spaces count alike;
/// soft hyphens and zero-width characters vanish from the normal form.
public final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<number>\\d++(?:[.,]\\d{1,15}){0,8})(?:st|nd|rd|th)?"
                        + "(?:(?!\\p{L})|(?=(?:m|mn|bn|tn|k|km|kg|pc|cm|mm|mph)\\b))"
                        + "|(?:\\p{L}\\.){2,8}|[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B]+"
                        + "(?:['’](?!s\\b|S\\b)[\\p{L}]+)?|['’]s\\b"
                        + "|\\p{Sc}|%|[^\\s\\u0085\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u00AD\\u200B\\u200C\\u2060]+");

    private Tokens() {}

    /// The tokens of `sentence`, in order.
    public static List<Token> of(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        boolean first = true;
        while (matcher.find()) {
            Token token = token(matcher, first);
            boolean tagged = !tokens.isEmpty() && tokens.getLast().text().equals("#");
            tokens.addAll(tagged ? words(token) : List.of(token));
            first = token.kind() == Token.Kind.MARK && (first || ends(token.text()));
        }
        return tokens;
    }

    /// The words of a tag: `RiverDayNow` is three.
    private static List<Token> words(Token tag) {
        List<Token> words = new ArrayList<>();
        int start = tag.span().start();
        for (String text : HUMP.split(tag.text())) {
            String norm = norm(text);
            Span span = Span.of(start, start + text.length());
            words.add(new Token(text, norm, Stems.of(norm), kind(text, false, false), span));
            start += text.length();
        }
        return words.size() > 1 ? words : List.of(tag);
    }

    private static boolean ends(String mark) {
        return ".!?:“\"".contains(mark);
    }

    private static Token token(Matcher matcher, boolean first) {
        String text = matcher.group();
        String norm = norm(text);
        return new Token(
                text,
                norm,
                Stems.of(norm),
                kind(text, matcher.group("number") != null, first),
                Span.of(matcher.start(), matcher.end()));
    }

    private static Token.Kind kind(String text, boolean number, boolean first) {
        int c = text.codePointAt(0);
        if (number) {
            return Token.Kind.NUMBER;
        }
        if (!Character.isLetterOrDigit(c) && text.length() == Character.charCount(c)) {
            return c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL
                    ? Token.Kind.WORD
                    : Token.Kind.MARK;
        }
        boolean capital = Character.isUpperCase(c);
        boolean acronym =
                capital && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        boolean name = capital && (acronym || !first) && !Stopwords.contains(norm(text));
        return name ? Token.Kind.NAME : Token.Kind.WORD;
    }

    /// The normal form used for matching: lower case, no accents, straight apostrophes.
    public static String norm(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        boolean plain = lower.chars().allMatch(c -> c < 128);
        String bare =
                plain
                        ? lower
                        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                                .replaceAll("");
        return bare.length() > 2 && bare.indexOf('.') > 0 && !Character.isDigit(bare.charAt(0))
                ? bare.replace(".", "")
                : bare;
    }
}
