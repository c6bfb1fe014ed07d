package parallax.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a post says beside its text: who wrote it and when, and the handles it mentions.
///
/// @param names the words of the author's name, in normal form
/// @param handles handles without `@`, in lower case
/// @param days when it was posted, as far as it says
public record Byline(List<String> names, List<String> handles, List<Moment> days) {

    /// The line at the end of a post: “— Name (@handle) May 1, 2019”.
    static final String SIGNATURE =
            "(?:\\s[–-]|\\s?—)\\s?[^\\n—]{0,60}\\(@\\w{1,20}\\)[^\\n]{0,40}$";

    private static final Pattern LAST = Pattern.compile(SIGNATURE);
    private static final Pattern HANDLE = Pattern.compile("@(\\w{2,20})");
    private static final int TELLING = 4;
    private static final Byline NONE = new Byline(List.of(), List.of(), List.of());

    public Byline {
        names = List.copyOf(names);
        handles = List.copyOf(handles);
        days = List.copyOf(days);
    }

    /// Reads the byline of `text`; most texts have none.
    public static Byline of(String text) {
        if (text.indexOf('@') < 0) {
            return NONE;
        }
        List<String> handles = new ArrayList<>();
        Matcher handle = HANDLE.matcher(text);
        while (handle.find()) {
            handles.add(handle.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher last = LAST.matcher(text);
        if (!last.find()) {
            return new Byline(List.of(), handles, List.of());
        }
        int bracket = last.group().indexOf("(@");
        String name = last.group().substring(0, bracket);
        List<String> names =
                Tokens.of(name).stream().filter(Token::isContent).map(Token::norm).toList();
        String behind = last.group().substring(last.group().indexOf(')', bracket) + 1);
        return new Byline(names, handles, Moments.of(Tokens.of(behind)));
    }

    /// True when there is nothing in it.
    public boolean isEmpty() {
        return names.isEmpty() && handles.isEmpty();
    }

    /// True for a word of the author's name.
    public boolean isOfName(Token token) {
        return names.contains(token.norm());
    }

    /// True for a word that is part of a handle, such as `conti` of `@aerconti`.
    public boolean isOfHandle(Token token) {
        return token.norm().length() >= TELLING
                && handles.stream().anyMatch(handle -> handle.contains(token.norm()));
    }
}
