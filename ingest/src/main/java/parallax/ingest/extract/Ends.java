package parallax.ingest.extract;

/// Small numbers for a piece's last character and for tags, as the classifiers want them.
final class Ends {

    private Ends() {}

    /// 3 sentence end, 2 closing quote or bracket, 1 colon or ellipsis, 0 anything else.
    static int kind(String text) {
        char last = text.charAt(text.length() - 1);
        return switch (last) {
            case '.', '!', '?', '。', '！', '？', ';', '·', '।', '؟' -> 3;
            case '"', '”', '»', '“', '’', '\'', ')', '」', '』', '）', ']' -> 2;
            case ':', '…', '：' -> 1;
            default -> 0;
        };
    }

    /// True for a text that ends in a question mark.
    static boolean asks(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '?' || last == '？' || last == '؟';
    }

    /// What the first character is: 5 capital, 4 small letter, 3 digit, 2 opening quote, 1 bracket,
    /// -1 dash or bullet, -2 arrow, bar or sign, 0 anything else.
    static int start(String text) {
        char first = text.charAt(0);
        return switch (first) {
            case '"', '“', '„', '«', '‘', '\'', '「', '『' -> 2;
            case '(', '[', '（', '【' -> 1;
            case '-', '–', '—', '•', '·', '*', '▪', '●' -> -1;
            case '»', '›', '→', '|', '©', '@', '#', '+', '>', '▶', '►' -> -2;
            default ->
                    Character.isDigit(first)
                            ? 3
                            : Character.isUpperCase(first) ? 5 : Character.isLetter(first) ? 4 : 0;
        };
    }

    /// 3 for a text that breaks off, 2 for one that calls out, 1 for one that asks, 0 for others.
    static int mood(String text) {
        return breaksOff(text) ? 3 : text.endsWith("!") ? 2 : asks(text) ? 1 : 0;
    }

    /// True for a text that breaks off: a teaser.
    static boolean breaksOff(String text) {
        return text.endsWith("…")
                || text.endsWith("...")
                || text.endsWith("[…]")
                || text.endsWith("[...]");
    }

    static int tag(String tag) {
        return switch (tag) {
            case "p" -> 10;
            case "blockquote" -> 9;
            case "h2" -> 8;
            case "h3" -> 7;
            case "h4", "h5", "h6" -> 6;
            case "li" -> 5;
            case "article", "section", "main" -> 4;
            case "div" -> 3;
            case "td", "th" -> 2;
            case "h1" -> 1;
            case "dt", "dd", "dl" -> 0;
            case "ul", "ol" -> -1;
            case "figcaption", "figure" -> -2;
            case "aside", "nav", "footer", "header" -> -3;
            case "button", "label", "form" -> -4;
            case "pre" -> -6;
            default -> -5;
        };
    }
}
