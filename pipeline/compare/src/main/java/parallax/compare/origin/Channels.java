package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.compare.thread.Saying;
import parallax.model.Attribution;
import parallax.model.Claim;

/// Ties by how a claim came to an article: “X reported”, where X is an agency, or an outlet that is
/// itself among those that carry the claim.
final class Channels {

    private Channels() {}

    static List<Origins.Tie> ties(List<Saying> sayings, Map<String, String> outlets) {
        List<Origins.Tie> ties = new ArrayList<>();
        Map<String, String> firstThrough = new TreeMap<>();
        for (Saying saying : sayings) {
            String channel = channel(saying);
            if (!channel.isEmpty()) {
                String first = firstThrough.putIfAbsent(channel, saying.article());
                if (first != null && !first.equals(saying.article())) {
                    ties.add(new Origins.Tie(first, saying.article(), "both through " + channel));
                }
                outlets.forEach((article, outlet) -> {
                    boolean other = !article.equals(saying.article());
                    if (other && outlet.toLowerCase(Locale.ROOT).equals(channel)) {
                        ties.add(
                                new Origins.Tie(
                                        article,
                                        saying.article(),
                                        saying.article() + " gives " + outlet));
                    }
                });
            }
        }
        return ties;
    }

    private static String channel(Saying saying) {
        for (Claim claim : saying.claim()) {
            String via =
                    switch (claim.source()) {
                        case Attribution.Said said -> said.via();
                        case Attribution.Unnamed unnamed -> unnamed.via();
                        case Attribution.OwnVoice _ -> "";
                    };
            if (!via.isEmpty()) {
                return via.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
