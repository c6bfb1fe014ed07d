package parallax.compare.thread;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story has been updated with additional details",
                "This is a developing story and will be updated.",
                "An earlier version of this article misspelled the mayor’s name.",
                "FILE - In this May 3, 2019, file photo, Zoë Reuss opens the lock.",
                "— Zoë Reuss (@zreuss) May 3, 2020",
                "Zoë Reuss and Ada Holm in Bergen contributed to this report.",
                "(Reporting by Zoë Reuss in Bergen; editing by Ada Holm)",
                "Mayor Zoë Reuss speaks to reporters in Bergen, Norway, May 3, 2020.",
                "The views expressed in this article are the author’s own.",
                "Nothing on this site is intended as medical advice.",
                "In this guide, we’ll show you how to moor a boat.",
                "Sign up for our newsletter to learn more.",
                "Read on to see what the harbour offers.",
                "We may earn an affiliate commission from links 🛒 on this page.",
                "This material may not be published, broadcast or rewritten.",
                "The harbour portal assumes no responsibility for errors.",
            })
    void knowsWhatSpeaksOfTheArticleOrAPicture(String sentence) {
        assertTrue(Notice.is(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The story was updated in the minds of all who heard it 🙂",
                "Ms Reuss spoke to reporters in Bergen on May 3, 2020.",
                "The lock holds since it was mended on May 3, 2020.",
                "This report is the first the commission has made.",
                "More skippers sign up for the fund each year.",
                "The view from here is of the author's house.",
                "The mayor does not take advice from the guild.",
                "The commission accepts no responsibility for the flood.",
                "High water contributed to the report's grim tone.",
            })
    void leavesWhatHappened(String sentence) {
        assertFalse(Notice.is(sentence), sentence);
    }

    @Test
    void isQuickWithLongSentences() {
        String text = "in this file opinions expressed is not intended as ".repeat(9_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertFalse(Notice.is(text)));
    }
}
