package parallax.compare.thread;

import java.util.regex.Pattern;

/// Sentences that speak of the article or of who made it, or sign a post or show a picture in it,
/// not of what happened: “This story has been updated with …”, “The views expressed are those of
/// the author”, “FILE - In this Oct. 2 file photo, …”, and captions that extraction could not tell
/// from text: “The minister speaks to reporters in Bonn, Germany, May 3, 2020”.
public final class Notice {

    private static final String PIECE = "(?:story|article|report|headline|page|post|version|piece)";
    private static final String DAY =
            "(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2},"
                    + " \\d{4}";
    private static final Pattern OF_ITSELF =
            Pattern.compile(
                    "(?i)^\\W*(?:(?:this|an earlier|a previous|the original) "
                            + PIECE
                            + " (?:has been|was|is being|will be|is|originally) (?:\\p{L}+ly"
                            + " )?(?:updated|corrected|amended|clarified|revised|published"
                            + "|edited|breaking|developing|misstated|misspelled)\\b|this"
                            + " is a (?:breaking|developing) (?:news )?story\\b|(?:an )?earlier"
                            + " versions? of this "
                            + PIECE
                            + "\\b)");
    // “Zoë Reuss contributed to this report”, “Reporting by Ada Holm in Bonn; editing by …”
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)\\bcontributed to this (?:report|story|article)\\b"
                            + "|^\\W*(?:additional )?(?:reporting|writing|editing) by \\p{Lu}");
    // What every page of a site says of itself, its authors and its trade.
    private static final String VIEWS =
            "\\b(?:views?|opinions?) (?:expressed|here|in this "
                    + PIECE
                    + ")\\b.{0,60}?\\b(?:author|writer|own)";
    private static final String NO_ADVICE =
            "\\b(?:construed as|taken as|constitute|intended (?:as|to be)|a substitute for)\\b"
                    + ".{0,60}?\\b(?:advice|endorsement|recommendation|offer)\\b|\\bfor"
                    + " (?:informational|educational|entertainment)\\b.{0,30} purposes only\\b";
    private static final String TRADE =
            "\\b(?:may|might) (?:earn|receive|get) (?:an? )?(?:\\p{L}+ )?commissions?\\b"
                    + "|\\ball rights reserved\\b"
                    + "|\\bmay not be (?:published|reproduced|republished|broadcast)\\b"
                    + "|\\b(?:assumes?|accepts?|bears?|takes?) no (?:responsibility|liability) for"
                    + " (?:any |the )?(?:errors|content|accuracy|omissions)";
    // “In this guide, we’ll show …”, “Sign up for our newsletter”, “Read on to learn …”
    private static final String GUIDE =
            "^\\W*(?:in|throughout) this"
                + " (?:guide|article|post|review|tutorial|blog|roundup)\\b|^\\W*(?:so,? )?(?:sign"
                + " up (?:for|to)|subscribe (?:to|now)|click (?:here|below|on)|follow us|read"
                + " on|keep reading|scroll down|shop now|add to (?:cart|basket)|let us know|leave a"
                + " comment|share this|stay tuned)\\b|\\bfree shipping\\b|\\bin the comments"
                + " (?:below|section)\\b";
    private static final Pattern DISCLAIMER =
            Pattern.compile("(?i)" + String.join("|", VIEWS, NO_ADVICE, TRADE, GUIDE));
    private static final Pattern FILE_PHOTO =
            Pattern.compile(
                    "(?i)^\\W*file(?: photo)?\\s*[-–—:]|\\bin this\\b.{1,60}\\bfile photo\\b");
    // The line under a post: “— Zoë Reuss (@zreuss) May 3, 2020”
    private static final Pattern SIGNATURE =
            Pattern.compile("^\\W*[\\p{L}\\p{M}. ’'-]{1,60}\\(@\\w{1,20}\\)[^\\n]{0,25}$");
    private static final Pattern SHOWING =
            Pattern.compile(
                    "\\b(?:speaks?|listens?|walks?|arrives?|waves?|attends?|holds?|looks?|poses?"
                            + "|gestures?|presides?|reacts?|departs?|stands?|sits?|address(?:es)?"
                            + "|testif(?:y|ies)|appears?)\\b");
    private static final Pattern TELLING =
            Pattern.compile("\\b(?:said|says|told|will|would|was|were|had|has|have)\\b");
    private static final Pattern DATED = Pattern.compile(DAY + "\\W{0,3}$");
    private static final int DATE_LENGTH = 30;

    private Notice() {}

    /// True when `sentence` is such a notice.
    public static boolean is(String sentence) {
        return OF_ITSELF.matcher(sentence).find()
                || CREDIT.matcher(sentence).find()
                || DISCLAIMER.matcher(sentence).find()
                || FILE_PHOTO.matcher(sentence).find()
                || SIGNATURE.matcher(sentence).find()
                || isCaption(sentence);
    }

    /// True for what is shown, in the present tense, on a day named at the end.
    private static boolean isCaption(String sentence) {
        String end = sentence.substring(Math.max(0, sentence.length() - DATE_LENGTH));
        return DATED.matcher(end).find()
                && SHOWING.matcher(sentence).find()
                && !TELLING.matcher(sentence).find();
    }
}
