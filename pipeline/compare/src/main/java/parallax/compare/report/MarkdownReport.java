package parallax.compare.report;

import java.util.List;
import parallax.compare.report.view.Card;
import parallax.compare.report.view.Cell;
import parallax.compare.report.view.Difference;
import parallax.compare.report.view.Evidence;
import parallax.compare.report.view.Lead;
import parallax.compare.report.view.Matrix;
import parallax.compare.report.view.OriginNote;
import parallax.compare.report.view.QuestionAnswer;
import parallax.compare.report.view.QuotedSource;
import parallax.compare.report.view.StoryView;
import parallax.compare.report.view.Unknowns;
import parallax.compare.report.view.VerbUse;
import parallax.compare.report.view.Voice;
import parallax.compare.report.view.Words;

/// A story's report as Markdown, which reads well on a terminal too.
public final class MarkdownReport {

    private static final int CELL = 120;

    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {}

    /// The report of `story`; lines end with `\n`.
    public static String of(StoryView story) {
        MarkdownReport report = new MarkdownReport();
        report.head(story);
        report.leads(story.leads());
        report.matrix(story.matrix());
        report.differences(story.differences());
        report.origins(story.origins());
        report.quoted(story.quoted(), story.voices());
        report.verbs(story.verbs(), story.voices());
        report.timeline(story);
        report.questions(story.questions());
        report.cards(story.cards());
        report.articles(story);
        return report.out.toString();
    }

    private void head(StoryView story) {
        line("# " + plain(story.title()));
        line("");
        String days = story.days().isEmpty() ? "dates unknown" : story.days();
        line(
                Words.count(story.articles().size(), "article")
                        + " from "
                        + Words.count(story.voices().size(), "outlet")
                        + ", "
                        + days);
        line("");
        line("Not known:");
        for (Unknowns.Gap gap : story.unknowns().gaps()) {
            line("- " + gap.n() + " of " + gap.of() + " " + gap.what());
        }
    }

    private void leads(List<Lead> leads) {
        part("What happened", leads.isEmpty());
        for (Lead lead : leads) {
            line("> " + quoted(lead.sentence()));
            line("> (" + lead.support().words() + ")");
            line("");
        }
    }

    private void matrix(Matrix matrix) {
        part("What each outlet says", matrix.rows().isEmpty());
        if (matrix.rows().isEmpty()) {
            return;
        }
        if (matrix.isCrowded()) {
            matrix.rows().forEach(row -> crowd(matrix, row));
            return;
        }
        StringBuilder head = new StringBuilder("| Claim | Support |");
        StringBuilder rule = new StringBuilder("|---|---|");
        for (Voice voice : matrix.voices()) {
            head.append(' ').append(plain(voice.name())).append(" |");
            rule.append("---|");
        }
        line(head.toString());
        line(rule.toString());
        for (Matrix.Row row : matrix.rows()) {
            StringBuilder cells = new StringBuilder("| ");
            cells.append(plain(Words.shorten(row.claim().text(), CELL))).append(" | ");
            cells.append(row.support().words()).append(" |");
            row.cells().forEach(c -> cells.append(' ').append(cell(c)).append(" |"));
            line(cells.toString());
        }
    }

    /// A row with so many outlets that a column each could not be read.
    private void crowd(Matrix matrix, Matrix.Row row) {
        line("- " + plain(row.claim().line()) + " (" + row.support().words() + ")");
        for (Cell.State state : Cell.State.values()) {
            List<String> outlets =
                    matrix.voices(row, state).stream()
                            .map(v -> matrix.voices().get(v).name())
                            .toList();
            if (!outlets.isEmpty()) {
                String who =
                        state == Cell.State.ABSENT
                                ? Words.count(outlets.size(), "outlet")
                                : plain(Words.list(outlets));
                line("  - " + state.mark() + " " + state.label() + ": " + who);
            }
        }
    }

    private static String cell(Cell cell) {
        String note = cell.note().isEmpty() ? "" : ": " + plain(Words.shorten(cell.note(), 60));
        return cell.state().mark() + " " + cell.state().label() + note;
    }

    private void differences(List<Difference> differences) {
        part("Where outlets differ", differences.isEmpty());
        for (Difference d : differences) {
            line("- **" + Words.lower(d.kind()) + "**: " + plain(d.about()));
            for (Difference.Value value : d.values()) {
                String outlets = plain(Words.list(value.outlets()));
                line("  - " + plain(value.value()) + " (" + outlets + ")");
                value.evidence().stream().findFirst().ifPresent(e -> line("    " + quoted(e)));
            }
        }
    }

    private void origins(List<OriginNote> origins) {
        part("Origins", origins.isEmpty());
        for (OriginNote note : origins) {
            line(
                    "- "
                            + plain(Words.list(note.outlets()))
                            + ": one source, "
                            + plain(String.join("; ", note.why())));
        }
    }

    private void quoted(List<QuotedSource> sources, List<Voice> voices) {
        part("Who is quoted by whom", sources.isEmpty());
        for (QuotedSource source : sources) {
            String by = counts(source.counts(), voices);
            line("- " + plain(Words.shorten(source.name(), CELL)) + ": " + by);
        }
    }

    private void verbs(List<VerbUse> verbs, List<Voice> voices) {
        part("Word choice", verbs.isEmpty());
        for (VerbUse use : verbs) {
            String stance = " (" + use.stance().word() + "): ";
            line("- " + plain(use.verb()) + stance + counts(use.counts(), voices));
        }
    }

    /// The voices that have a count, with it.
    private static String counts(List<Integer> counts, List<Voice> voices) {
        StringBuilder by = new StringBuilder();
        for (int i = 0; i < voices.size(); i++) {
            if (counts.get(i) > 0) {
                by.append(by.isEmpty() ? "" : ", ").append(plain(voices.get(i).name()));
                by.append(" ×").append(counts.get(i));
            }
        }
        return by.toString();
    }

    private void questions(List<QuestionAnswer> questions) {
        part("Questions and answers", questions.isEmpty());
        for (QuestionAnswer qa : questions) {
            line("- " + plain(qa.question().line()));
            line("  > " + quoted(qa.answer()));
        }
    }

    private void timeline(StoryView story) {
        part("How we got here", story.timeline().isEmpty());
        story.timeline().forEach(s -> line("- " + s.date() + ": " + quoted(s.statement())));
    }

    private void cards(List<Card> cards) {
        part("Who and what it is about", cards.isEmpty());
        for (Card card : cards) {
            line("- **" + plain(card.name()) + "** (" + Words.lower(card.type()) + ")");
            for (Card.ByVoice v : card.voices()) {
                String roles = v.roles().isEmpty() ? "" : "; " + String.join(", ", v.roles());
                String forms = String.join(", ", v.forms());
                line("  - " + plain(v.voice()) + ": " + plain(forms + roles));
            }
        }
    }

    private void articles(StoryView story) {
        part("Articles", false);
        story.articles()
                .forEach(a ->
                        line(
                                "- "
                                        + plain(a.outlet() + ": " + a.title())
                                        + (a.day().isEmpty() ? "" : ", " + a.day())
                                        + " ("
                                        + plain(a.path())
                                        + ", SHA-256 "
                                        + a.sha256().substring(0, 12)
                                        + "…)"));
    }

    private void part(String title, boolean empty) {
        line("");
        if (!empty) {
            line("## " + title);
            line("");
        }
    }

    private static String quoted(Evidence evidence) {
        String when = evidence.published().isEmpty() ? "" : ", " + evidence.published();
        return plain(evidence.line()) + " — " + plain(evidence.outlet()) + when;
    }

    /// Text that stays text in Markdown and moves no cursor on a terminal: control characters and
    /// line breaks become spaces, signs with a meaning are escaped.
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\s]+", " ")
                .strip()
                .replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
