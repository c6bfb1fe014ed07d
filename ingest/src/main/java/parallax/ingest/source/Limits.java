package parallax.ingest.source;

/// What one input may cost before it is given up with a clear word.
///
/// @param pageBytes largest page, feed, letter or document, in bytes after decompression
/// @param lineBytes largest line of a file of JSON lines, in bytes
/// @param depth deepest nesting of folders
/// @param waiting most entries read ahead of the one to be given next
/// @param waitingBytes most bytes of entries read ahead
public record Limits(int pageBytes, int lineBytes, int depth, int waiting, long waitingBytes) {

    /// 64 MB a page or line, 100 folders deep, 256 entries or 96 MB ahead.
    public static final Limits USUAL = new Limits(64 << 20, 64 << 20, 100, 256, 96 << 20);

    /// The same limits with another largest page and line.
    public Limits withPageBytes(int bytes) {
        return new Limits(bytes, bytes, depth, waiting, waitingBytes);
    }
}
