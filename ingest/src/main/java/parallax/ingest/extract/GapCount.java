package parallax.ingest.extract;

/// Counts what a page shows between one piece of text and the next.
final class GapCount {

    private int pictures;
    private int frames;
    private int rules;
    private Scope last;

    /// A picture in that block.
    void picture(Scope scope) {
        pictures++;
        last = scope;
    }

    /// An inline frame, a film or a sound in that block.
    void frame(Scope scope) {
        frames++;
        last = scope;
    }

    /// A horizontal rule.
    void rule() {
        rules++;
    }

    /// What was counted before a piece in that block; the count begins anew.
    Gap take(Scope scope) {
        Gap taken = new Gap(pictures, frames, rules, pictures + frames == 0 ? scope : last);
        pictures = 0;
        frames = 0;
        rules = 0;
        return taken;
    }
}
