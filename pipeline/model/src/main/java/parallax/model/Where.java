package parallax.model;

/// The place an input came from.
///
/// @param path the file as the user named it, or `FILE#POSITION-OR-KEY` inside an archive or feed
public record Where(String path) {

    /// The file `path`.
    public static Where of(String path) {
        return new Where(path);
    }

    /// The entry `key` inside this file.
    public Where entry(String key) {
        return new Where(path + "#" + key);
    }

    @Override
    public String toString() {
        return path;
    }
}
