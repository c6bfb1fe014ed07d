package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.ingest.meta.VisibleMeta;
import parallax.model.Block;
import parallax.model.Flag;

class FlagsTest {

    @Test
    void aCreditBelowTheTextCountsThoughItIsNoPartOfIt() {
        Body body =
                Body.of(
                        List.of("The talks went on.", "(AFP)"),
                        List.of(Block.Role.PARAGRAPH, Block.Role.CAPTION));
        List<String> lines =
                List.of("The talks went on.", "(AFP)", "— Nordwind News Agency", "Share");
        assertEquals(
                List.of(new Flag("syndicated:Nordwind News Agency", "— Nordwind News Agency")),
                Flags.of(
                        body,
                        VisibleMeta.read("Talks", List.of(), ""),
                        Notices.ofLines(lines),
                        ""));
    }

    @Test
    void disclosuresAndWallsCarryTheirWords() {
        FlatText.Result flat =
                FlatText.read(
                        "Talks in Grauburg end without paper\nShort text.\n"
                                + "AI-generated image.\nSubscribe to continue reading");
        List<Flag> flags = Flags.of(flat.body(), flat.meta(), Notices.ofLines(flat.lines()), "");
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
                Flags.of(flat.body(), flat.meta(), Notices.ofLines(flat.lines()), url).stream()
                        .map(Flag::name)
                        .toList();
        assertEquals(List.of("opinion", "liveblog"), names);
    }
}
