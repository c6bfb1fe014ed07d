package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.Flag;

class FlagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BERLIN (Reuters) — The talks went on. | syndicated:Reuters",
                "KYIV, Ukraine (AP) - The talks went on. | syndicated:AP",
                "GENF (dpa/afp) – Die Gespräche gehen weiter. | syndicated:dpa",
                "ROMA (ANSA) - I colloqui continuano. | syndicated:ANSA",
            })
    void readsTheAgencyOffTheDateline(String paragraph, String flag) {
        assertEquals(flag, Agencies.credit(List.of(), List.of(paragraph)).orElseThrow().name());
    }

    @Test
    void aMentionOfAnAgencyIsNoCredit() {
        String text = "He told Reuters (the agency) that the talks went on.";
        assertTrue(Agencies.credit(List.of("Ida Sjöholm"), List.of(text)).isEmpty());
    }

    @Test
    void creditsAtTheEndCount() {
        Flag flag = Agencies.credit(List.of(), List.of("Talks went on.", "© AFP")).orElseThrow();
        assertEquals("syndicated:AFP", flag.name());
        assertEquals("© AFP", flag.evidence());
    }

    @Test
    void disclosuresAndWallsCarryTheirWords() {
        FlatText.Result flat =
                FlatText.read(
                        "Talks in Grauburg end without paper\nShort text.\n"
                                + "AI-generated image.\nSubscribe to continue reading");
        List<Flag> flags = Flags.of(flat.body(), flat.meta(), flat.lines(), "");
        assertTrue(flags.contains(new Flag("ai-disclosed", "AI-generated image.")), "" + flags);
        assertTrue(
                flags.contains(new Flag("paywall-truncated", "Subscribe to continue reading")),
                "" + flags);
    }

    @Test
    void theAddressTellsOpinionAndLiveCoverage() {
        FlatText.Result flat = FlatText.read("Talks in Grauburg end without paper\nText.");
        String url = "https://courier.example/opinion/2025/liveblog/talks";
        List<String> names =
                Flags.of(flat.body(), flat.meta(), flat.lines(), url).stream()
                        .map(Flag::name)
                        .toList();
        assertEquals(List.of("opinion", "liveblog"), names);
    }
}
