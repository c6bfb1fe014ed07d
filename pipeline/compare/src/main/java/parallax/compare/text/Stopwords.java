package parallax.compare.text;

import java.util.Set;

/// English function words, which tell little about what a sentence is about.
public final class Stopwords {

    private static final Set<String> WORDS =
            Set.of(
                    """
                    a an the this that these those some any each every either neither such same
                    i me my mine we us our ours you your yours he him his she her hers it its they
                    them their theirs who whom whose which what myself himself herself itself
                    themselves one ones other others another
                    be am is are was were been being 's 're 'm have has had having 've do does did
                    doing done will would shall should can could may might must 'll 'd
                    of in on at by for with from to into onto upon about as than over under through
                    during before after between among against toward towards within without across
                    along since until till per via up down out off
                    and or but nor so yet if then else because while although though whether when
                    where why how there here
                    not no n't never also too very just only even still already again once ever
                    more most much many few less least own both all
                    say says said saying tell tells told according
                    """
                            .strip()
                            .split("\\s+"));

    private Stopwords() {}

    /// True for a function word, given in lower case.
    public static boolean contains(String norm) {
        return WORDS.contains(norm);
    }
}
