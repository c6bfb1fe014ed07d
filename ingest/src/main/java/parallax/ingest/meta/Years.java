package parallax.ingest.meta;

import java.util.Map;

/// Years as calendars other than the Gregorian count them: `令和7年` in Japan, `民國114年` in Taiwan,
/// `2568` in Thailand.
final class Years {

    /// The year before the first of each era whose years pages still write.
    private static final Map<String, Integer> ERAS =
            Map.of("令和", 2018, "平成", 1988, "民國", 1911, "民国", 1911);

    private static final int ERA_NAME = 2;
    private static final int MOST_DIGITS = 3;
    private static final int BUDDHIST = 543;

    private Years() {}

    /// The Gregorian year of a year of an era; 0 when the digits are none.
    ///
    /// @param start where the digits start
    /// @param end where they end
    /// @param number their value
    static int ofEra(String text, int start, int end, int number) {
        boolean isYear =
                start >= ERA_NAME
                        && end - start <= MOST_DIGITS
                        && end < text.length()
                        && text.charAt(end) == '年';
        int before = isYear ? ERAS.getOrDefault(text.substring(start - ERA_NAME, start), 0) : 0;
        return before == 0 ? 0 : before + number;
    }

    /// The Gregorian year of a Buddhist one that stands after a Thai word; any other as it is.
    static int ofThai(String text, int start, int year) {
        int last = start - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        boolean isThai = last >= 0 && text.charAt(last) >= 0x0E00 && text.charAt(last) < 0x0E80;
        return isThai && year > 2400 ? year - BUDDHIST : year;
    }
}
