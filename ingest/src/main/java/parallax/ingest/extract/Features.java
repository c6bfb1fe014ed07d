package parallax.ingest.extract;

import java.util.List;
import parallax.ingest.meta.Metadata;

/// Turns the pieces of a page into rows of numbers for the first classifier.
final class Features {

    private static final int[] ZONES = {
        Zone.ARTICLE, Zone.MAIN, Zone.NAV, Zone.ASIDE, Zone.FOOTER, Zone.HEADER, Zone.FORM,
        Zone.FIGURE, Zone.CAPTION, Zone.LIST, Zone.QUOTE, Zone.TABLE, Zone.BODY, Zone.HIDDEN,
        Zone.BUTTON, Zone.DIALOG, Zone.SECTION, Zone.HEADING, Zone.COMMENT, Zone.PROMO, Zone.CLOAK,
        Zone.ANNEX
    };
    private static final int PITCHES = Cues.Kind.PITCH.bit | Cues.Kind.PAY.bit | Cues.Kind.AI.bit;
    private static final int MOST_WORDS = 40;

    /// How far around a short link there must be no prose for it to be furniture without a doubt.
    private static final int REACH = 6;

    private static final int MOST_LINKED_WORDS = 25;
    private static final float LINKED = 0.8f;

    private final List<Piece> pieces;
    private final PageStats stats;
    private final CueWeights words;
    private final float[] nameScores;
    private final float[] wordScores;
    private final int[] buckets;
    private final float[] lengths;
    private final int[] tags;
    private final int[] ends;
    private final int[] lastHeading;
    private final int[] lastSection;
    private final Echoes echoes;
    private final Row row = new Row();
    private final Surroundings surroundings;
    private final Wording wording;
    private final PageKind kind;
    private final int nowhere;

    Features(Page page, Metadata meta, CueWeights names, CueWeights words) {
        this.words = words;
        pieces = page.pieces();
        stats = new PageStats(page, meta);
        nowhere = Nowhere.of(pieces);
        surroundings = new Surroundings(row, stats, new Outline(page), BestBlock.of(page, nowhere));
        wording = new Wording(pieces, meta, row);
        kind = new PageKind(page.facts(), meta, row);
        echoes = new Echoes(page, meta);
        int n = pieces.size();
        nameScores = new float[n];
        wordScores = new float[n];
        buckets = new int[pieces.stream().mapToInt(Piece::length).max().orElse(0) + 2];
        lengths = new float[n];
        tags = new int[n];
        ends = new int[n];
        lastHeading = new int[n];
        lastSection = new int[n];
        int section = -1;
        NameScores.fill(page.scopes(), names);
        int heading = -1;
        for (int i = 0; i < n; i++) {
            Piece piece = pieces.get(i);
            nameScores[i] = NameScores.total(piece.scope);
            wordScores[i] = Float.NaN;
            lengths[i] = log(piece.length());
            tags[i] = Ends.tag(piece.scope.tag);
            ends[i] = Ends.kind(piece.text);
            lastHeading[i] = heading;
            section = piece.opensBox() ? i : section;
            lastSection[i] = section;
            heading = piece.scope.isIn(Zone.HEADING) ? i : heading;
        }
    }

    /// One row a piece; null where no classifier need be asked: for a piece [Nowhere] and for a
    /// short link far from all prose, half of the pieces of a page, and less than one in a thousand
    /// of them article.
    float[][] rows() {
        return rows(nowhere);
    }

    /// The same, with rows for pieces where no article is looked for: what furniture reads like is
    /// learned from them too.
    float[][] trainingRows() {
        return rows(0);
    }

    private float[][] rows(int passed) {
        float[][] rows = new float[pieces.size()][];
        for (int i = 0; i < rows.length; i++) {
            if (Nowhere.holds(passed, pieces.get(i)) || isPlain(i)) {
                continue;
            }
            Piece piece = pieces.get(i);
            own(i, piece);
            wording.put(piece);
            gaps(i, piece);
            zones(piece.scope);
            heading(i);
            place(i);
            surroundings.put(piece.scope);
            neighbour(i - 1, piece);
            neighbour(i - 2, piece);
            neighbour(i + 1, piece);
            neighbour(i + 2, piece);
            window(i, 3);
            window(i, 10);
            page();
            rows[i] = row.take();
        }
        return rows;
    }

    private boolean isPlain(int i) {
        Piece piece = pieces.get(i);
        int from = Math.max(0, i - REACH);
        int to = Math.min(stats.pieces, i + REACH + 1);
        return piece.linkShare() > LINKED
                && piece.tally.words < MOST_LINKED_WORDS
                && stats.longBefore[to] == stats.longBefore[from];
    }

    private float wordScore(int i) {
        if (Float.isNaN(wordScores[i])) {
            wordScores[i] = words.words(pieces.get(i).text, MOST_WORDS, buckets);
        }
        return wordScores[i];
    }

    private void own(int i, Piece piece) {
        float length = piece.length();
        row.put(lengths[i]);
        row.put(piece.tally.words);
        row.put(piece.linkShare());
        row.put(piece.links);
        row.put(piece.tally.commas / length * 100);
        row.put(piece.tally.digits / length);
        row.put(piece.tally.capitals / length);
        row.put(piece.boldChars / length);
        row.put(ends[i]);
        row.put(Character.isLowerCase(piece.text.charAt(0)));
        row.put(piece.breaks);
        row.put(tags[i]);
        row.put(piece.scope.ownPieces);
        row.put(stats.copies(i));
        row.put(nameScores[i]);
        row.put(wordScore(i));
        row.put(piece.scope.worstNames);
        row.put(piece.scope.ownNames);
        row.put(i == stats.headline || stats.isTitle(piece));
        linked(i);
        row.put((piece.tally.startMarks & Cues.Kind.LINE.bit) != 0);
        row.put(piece.opensBox());
        row.put((piece.tally.marks & PITCHES) != 0);
        row.put((piece.tally.marks & Cues.Kind.NOTICE.bit) != 0);
        int section = lastSection[i];
        row.put(section < 0 ? -1 : Math.min(60, i - section));
        row.put(section < 0 ? -1 : stats.before[i] - stats.before[section]);
        row.put(echoes.inDescription(piece));
        row.put(Ends.start(piece.text));
        row.put(Ends.mood(piece.text));
        row.put(piece.tally.sentences);
        row.put(piece.text.contains("http") || piece.text.contains("www."));
    }

    /// How the piece stands to JSON-LD's article body, where there is one.
    private void linked(int i) {
        row.put(echoes.inBody(i));
        row.put(echoes.place(i));
    }

    /// Pictures, frames and rules before the piece and the next.
    private void gaps(int i, Piece piece) {
        Gap gap = piece.gap;
        row.put(gap.pictures());
        row.put(gap.frames());
        row.put(gap.rules());
        row.put(gap.distance(piece.scope));
        row.put(gap.company(piece.scope));
        boolean isLast = i + 1 == stats.pieces;
        Gap next = isLast ? gap : pieces.get(i + 1).gap;
        row.put(isLast ? -1 : next.pictures());
        row.put(isLast ? -1 : next.frames());
        row.put(isLast ? -1 : next.rules());
        row.put(isLast ? -1 : next.isEmpty() ? -1 : next.distance(piece.scope));
        row.put((float) piece.italicChars / piece.length());
        row.put(i == 0 ? -1 : (float) pieces.get(i - 1).italicChars / pieces.get(i - 1).length());
    }

    private void zones(Scope scope) {
        for (int zone : ZONES) {
            row.put(scope.isIn(zone));
        }
        row.put(scope.depth);
    }

    /// The last heading before the piece.
    private void heading(int i) {
        int h = lastHeading[i];
        row.put(h < 0 ? 0 : wordScore(h));
        row.put(h < 0 ? 0 : nameScores[h]);
        row.put(h < 0 ? -1 : Math.min(40, i - h));
        row.put(h < 0 ? -1 : stats.before[i] - stats.before[h]);
        row.put(h < 0 ? 9 : tags[h]);
    }

    private void place(int i) {
        int n = stats.pieces;
        row.put((float) i / n);
        row.put((float) stats.before[i] / Math.max(1, stats.before[n]));
        row.put(stats.longBefore[i]);
        row.put(stats.longBefore[n] - stats.longBefore[i + 1]);
        int headline = stats.headline;
        row.put(headline < 0 ? -99 : Math.clamp(i - headline, -50, 100));
        row.put(headline < 0 ? -1 : stats.longBefore[i] - stats.longBefore[headline]);
    }

    private void neighbour(int i, Piece self) {
        boolean outside = i < 0 || i >= stats.pieces;
        Scope scope = outside ? null : pieces.get(i).scope;
        row.put(outside ? -1 : lengths[i]);
        row.put(outside ? -1 : pieces.get(i).linkShare());
        row.put(outside ? -9 : tags[i]);
        row.put(outside ? -1 : ends[i]);
        row.put(outside ? 0 : nameScores[i]);
        row.put(outside ? 0 : wordScore(i));
        boolean sibling = !outside && scope.parent == self.scope.parent;
        row.put(outside ? -1 : scope == self.scope ? 2 : sibling ? 1 : 0);
    }

    private void window(int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(stats.pieces, i + reach + 1);
        row.put(stats.before[to] - stats.before[i + 1]);
        row.put(stats.before[i] - stats.before[from]);
        row.put(stats.longBefore[to] - stats.longBefore[from]);
    }

    private void page() {
        row.put(stats.pieces);
        row.put(stats.totalChars);
        row.put(stats.longest);
        row.put(stats.longPieces());
        row.put(stats.isIdeographic);
        kind.put();
    }

    static float log(float value) {
        return value <= 0 ? 0 : (float) Math.log(1 + value);
    }
}
