package parallax.index;

import java.io.Serial;

/// The store cannot be used: absent, locked, broken, or written by a newer version. The message is
/// one line for people.
public final class StoreException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /// A message for people, and what caused it.
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /// A message for people.
    public StoreException(String message) {
        super(message);
    }
}
