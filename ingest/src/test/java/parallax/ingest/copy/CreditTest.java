package parallax.ingest.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.Article;

class CreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BERLIN (Reuters) — The chancellor left.|Reuters",
                "WASHINGTON, May 5 (AP) - It rained.|AP",
                "Berlin (dpa/lby) - Es regnet.|dpa",
                "Madrid, 5 may (EFE).- Llueve.|EFE",
                "PARIS (Agence France-Presse) – Il pleut.|AFP",
                "It rained. © 2024 The Associated Press. All rights reserved.|AP",
                "It rained. (Reporting by A. Writer; Editing by B. Reader)|Reuters",
                "It rained. Reuters contributed to this report.|Reuters",
                "Es regnet. Quelle: dpa|dpa",
                "It rained. [AFP]|AFP",
                "GENF (dpa/afp) – Es regnet.|dpa",
                "GENF/WIEN, dpa – Es regnet.|dpa",
                "It rained. With reporting by Nordwind News Agency.|Nordwind News Agency",
                "It rained.\\n\\n© 2025 Agencia Ribera|Agencia Ribera",
                "It rained.\\n\\n© dpa|none",
                "It rained.\\n\\nCP|none",
                "It rained. Source: the harbour master|none",
                "Reuters reported on Monday that it rained in AP county.|none",
                "The committee (AA) met in Berlin on Monday and left.|none",
                "Shares of Thomson Reuters fell.|none"
            })
    void isFoundInDatelinesAndCreditLines(String text, String agency) {
        assertEquals(
                agency, Credit.in(text.replace("\\n", "\n")).map(Credit::agency).orElse("none"));
    }

    @Test
    void isFoundInABylineThatIsAnAgency() {
        Article article = Article.of("a", "It rained 🌧.");
        Article signed =
                new Article(
                        "a",
                        article.where(),
                        "",
                        "",
                        "",
                        List.of("associated press"),
                        article.published(),
                        article.publishedFrom(),
                        article.modified(),
                        "",
                        "",
                        List.of(),
                        article.text(),
                        article.blocks(),
                        List.of());
        assertEquals("AP", Credit.of(signed).orElseThrow().agency());
        assertEquals(
                "syndicated",
                Credit.of(article.withFlag("syndicated:dpa", "x"))
                        .map(_ -> "syndicated")
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "'BERLIN (Reuters) — The bridge is shut.', true",
        "'Source: the Baltic News Agency', true",
        "'Quelle: DPA \uD83D\uDCF0', true",
        "'来源：新华社', true",
        "'Наталія, Укрінформ', true",
        "'The happy dapper man met a pact maker in Appleby.', false",
        "'', false",
    })
    void aQuickLookTellsTextsThatMayNameAnAgency(String text, boolean expected) {
        assertEquals(expected, Agencies.mayBeIn(text));
    }

    @Test
    void anAgencysOwnPageCreditsNobody() {
        String text = "BERLIN (Reuters) — The chancellor left.";
        assertEquals(Optional.empty(), Credit.of("Thomson Reuters", List.of(), text, List.of()));
        assertEquals(
                "Nordwind News Agency",
                Credit.of(
                                "Harbour Courier",
                                List.of("Nordwind News Agency"),
                                "It rained.",
                                List.of())
                        .orElseThrow()
                        .agency());
    }
}
