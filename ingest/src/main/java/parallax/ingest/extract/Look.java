package parallax.ingest.extract;

/// All blocks of a page with the same tag, class and id: what is said of one is said of all, and
/// found once.
final class Look {

    static final int FEW = 4;

    final String tag;
    final Names names;

    /// Sums of the weights of tag and words as those of a block itself and of one around it.
    float inner;

    float outer;
    boolean isScored;

    /// The next look with the same class and id.
    final Look next;

    /// Looks that parents of such blocks have, the first few of them, and the layouts they make.
    final Look[] parents = new Look[FEW];

    final int[] layouts = new int[FEW];
    int known;
    private final int number;

    /// The `number`th look found on its page.
    Look(String tag, Names names, Look next, int number) {
        this.tag = tag;
        this.names = names;
        this.next = next;
        this.number = number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
