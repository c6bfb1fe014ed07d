package parallax.annotate;

import java.util.Set;

/// A step that adds layers to a document. A pure function of the draft, safe to call from several
/// threads at once.
public interface Stage {

    /// The draft with this stage's layers; everything else stays as it was.
    Draft apply(Draft draft);

    /// Layers that must have been given by earlier stages.
    default Set<Layer> needs() {
        return Set.of();
    }

    /// Layers this stage adds.
    Set<Layer> gives();
}
