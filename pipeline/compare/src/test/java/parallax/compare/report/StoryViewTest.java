package parallax.compare.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.report.view.Card;
import parallax.compare.report.view.Cell;
import parallax.compare.report.view.StoryShelf;
import parallax.compare.report.view.StoryView;
import parallax.compare.report.view.Unknowns;
import parallax.compare.report.view.Voice;
import parallax.compare.report.view.WordDiff;
import parallax.model.Flag;

class StoryViewTest {

    private final StoryView view = view();

    @Test
    void tellsWhatEachOutletDoesWithAClaim() {
        assertEquals(
                List.of("Daily Mirror of Voss", "Harbour Gazette", "North Courier", "The Quayside"),
                view.voices().stream().map(Voice::name).toList());
        var row = view.matrix().rows().getFirst();
        assertEquals(
                List.of(
                        Cell.State.ATTRIBUTED,
                        Cell.State.CONTRADICTED,
                        Cell.State.ATTRIBUTED,
                        Cell.State.CANNOT_TELL),
                row.cells().stream().map(Cell::state).toList());
        assertEquals("900", row.cells().get(1).note());
        assertEquals("Ida Reeve", row.cells().get(2).note());
        assertEquals("text cut by a paywall", row.cells().get(3).note());
    }

    @Test
    void leadsWithTheBestSupportedSentenceVerbatim() {
        var lead = view.leads().getFirst();
        assertEquals(
                "Norway will share its harbour with 1,500 boats, Ida Reeve said on Sunday.",
                lead.sentence().text());
        assertEquals("3 outlets, 2 independent origins", lead.support().words());
    }

    @Test
    void countsWhatIsNotKnown() {
        assertEquals(new Unknowns(4, 1, 0, 0, 1, 2, 0, 0), view.unknowns());
    }

    @Test
    void showsRolesAsEachOutletStatesThem() {
        Card reeve = view.cards().getFirst();
        assertEquals("Ida Reeve", reeve.name());
        assertEquals(
                List.of(List.of(), List.of("former mayor"), List.of("minister")),
                reeve.voices().stream().map(Card.ByVoice::roles).toList());
    }

    @Test
    void findsQuestionsWithTheStartOfTheirAnswer() {
        var qa = view.questions().getFirst();
        assertEquals("What happens next?", qa.question().text());
        assertEquals("Talks resume in Bergen within days.", qa.answer().text());
    }

    @Test
    void ordersDatedStatements() {
        assertEquals(List.of("1994"), view.timeline().stream().map(s -> s.date()).toList());
    }

    @Test
    void linksEachSentenceToItsSource() {
        String link = view.leads().getFirst().sentence().source();
        assertTrue(link.startsWith("https://example.org/a-1#:~:text=Norway%20will"), link);
    }

    @Test
    void writesTheSameAsMarkdown() {
        String text = MarkdownReport.of(view);
        assertTrue(text.startsWith("# Norway offers to share the harbour\n"), text);
        assertTrue(
                text.contains("- **number**: boats that may use the harbour\n  - 1,500 ("), text);
        assertTrue(text.contains("| ≠ says otherwise: 900 |"), text);
    }

    @Test
    void marksTheWordsThatChanged() {
        assertEquals(
                "[Piece[change=SAME, words=He said], Piece[change=REMOVED, words=yes 🚢],"
                        + " Piece[change=ADDED, words=no]]",
                WordDiff.of("He said yes 🚢", "He said no").toString());
    }

    @Test
    void takesNoArticleInAnotherLanguageForSilent() {
        HarbourStory harbour = new HarbourStory();
        harbour.stand.inLanguage("d-4", "de", new Flag(Flag.PEOPLE_NOT_ANALYSED, "no model 🙂"));
        StoryView view = view(harbour);
        Cell quayside = view.matrix().rows().getFirst().cells().get(3);
        assertEquals(Cell.State.CANNOT_TELL, quayside.state());
        assertEquals("text in German", quayside.note());
        assertEquals(1, view.unknowns().notAnalysed());
    }

    @Test
    void tellsThatAWholeTextInTheSameLanguageIsSilent() {
        HarbourStory harbour = new HarbourStory();
        harbour.stand.inLanguage("d-4", "en");
        Cell quayside = view(harbour).matrix().rows().getFirst().cells().get(3);
        assertEquals(Cell.State.ABSENT, quayside.state());
    }

    private static StoryView view() {
        return view(new HarbourStory());
    }

    private static StoryView view(HarbourStory harbour) {
        StoryShelf shelf = StoryShelf.of(harbour.stand, harbour.comparison);
        return StoryView.of(shelf.material(shelf.stories().getFirst()));
    }
}
