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

    /// The last part of the path, by which people know an input: empty where it ends in a slash.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
