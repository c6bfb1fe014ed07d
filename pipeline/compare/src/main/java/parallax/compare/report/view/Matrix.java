package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parallax.model.ClaimThread;

/// Claims down, outlets across: what each outlet does with each claim.
///
/// @param voices the columns
/// @param rows the claims that more than one outlet carries, best supported first
/// @param left how many such claims are not shown
/// @param alone what only one outlet reports
public record Matrix(List<Voice> voices, List<Row> rows, int left, List<Alone> alone) {

    private static final int ROWS = 40;
    private static final int AT_ONCE = 15;

    /// As many outlets as can have a column each.
    static final int CROWD = 7;

    public Matrix {
        voices = List.copyOf(voices);
        rows = List.copyOf(rows);
        alone = List.copyOf(alone);
    }

    /// The rows to be seen at once; the others are for who wants them.
    public List<Row> first() {
        return rows.subList(0, Math.min(AT_ONCE, rows.size()));
    }

    /// The rows after the [#first()].
    public List<Row> others() {
        return rows.subList(first().size(), rows.size());
    }

    /// Why it cannot be told whether a voice carries claims, or empty.
    public String unread(int voice) {
        return rows.stream()
                .map(row -> row.cells().get(voice))
                .filter(cell -> cell.state() == Cell.State.CANNOT_TELL)
                .map(Cell::note)
                .findFirst()
                .orElse("");
    }

    /// The numbers of the voices whose cell of `row` has that state.
    public List<Integer> voices(Row row, Cell.State state) {
        return IntStream.range(0, voices.size())
                .filter(v -> row.cells().get(v).state() == state)
                .boxed()
                .toList();
    }

    /// True for so many voices that a column each would not be readable.
    public boolean isCrowded() {
        return isCrowd(voices);
    }

    static boolean isCrowd(List<Voice> voices) {
        return voices.size() > CROWD;
    }

    /// One claim.
    ///
    /// @param id id of its thread
    /// @param claim the wording that speaks for it
    /// @param support how many report it, how many independently
    /// @param similar what is like it, but not surely the same, and counts nowhere
    /// @param cells one for each voice
    public record Row(
            String id, Evidence claim, Support support, List<Evidence> similar, List<Cell> cells) {
        public Row {
            similar = List.copyOf(similar);
            cells = List.copyOf(cells);
        }
    }

    /// Claims only `voice` reports.
    ///
    /// @param left how many more there are
    public record Alone(Voice voice, List<Evidence> claims, int left) {
        public Alone {
            claims = List.copyOf(claims);
        }
    }

    static Matrix of(Material material) {
        List<ClaimThread> shared =
                material.threads().stream()
                        .filter(t -> !t.sightings().isEmpty() && t.outlets() > 1)
                        .toList();
        CellReader cells = new CellReader(material);
        List<Row> rows = new ArrayList<>();
        for (ClaimThread thread : shared.subList(0, Math.min(ROWS, shared.size()))) {
            rows.add(
                    new Row(
                            thread.id(),
                            material.evidence(cells.spoken(thread)),
                            Support.of(thread),
                            thread.similar().stream().map(material::evidence).toList(),
                            cells.row(thread)));
        }
        boolean lone = material.documents().size() == 1;
        List<Alone> alone = lone ? OnlyHere.each(material) : OnlyHere.of(material);
        return new Matrix(material.voices(), rows, shared.size() - rows.size(), alone);
    }
}
