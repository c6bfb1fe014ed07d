package parallax.index.export;

/// How an export is written.
public enum Format {
    /// One JSON object a line, UTF-8.
    JSONL,
    /// RFC 4180 with a header, UTF-8 with byte order mark.
    CSV,
    /// One JSON-LD object a line, in schema.org's words.
    JSONLD,
    /// One FollowTheMoney entity a line.
    FTM
}
