package parallax.model;

/// A half-open stretch `[start, end)` of an article's text, in UTF-16 code units.
///
/// @param start first unit, 0 or more
/// @param end one past the last unit, not before `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// Refuses negative and backward spans with an [IllegalArgumentException].
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /// The span `[start, end)`.
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /// Length in UTF-16 units.
    public int length() {
        return end - start;
    }

    /// True when nothing is covered.
    public boolean isEmpty() {
        return start == end;
    }

    /// True when `other` lies wholly inside this span.
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// True when both spans share at least one unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The covered piece of `text`; throws [IndexOutOfBoundsException] when the text is shorter.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// The same stretch moved by `offset` units.
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /// Orders by start, then the longer span first, so that an outer span precedes what it covers.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
