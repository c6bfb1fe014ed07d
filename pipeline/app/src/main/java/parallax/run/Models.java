package parallax.run;

import java.util.Optional;
import parallax.model.Annotator;
import parallax.model.Embedder;

/// The models of one run, loaded when first asked for and freed at its end. Asked by several
/// threads.
final class Models implements AutoCloseable {

    private final Stages stages;
    private Optional<Annotator> annotator = Optional.empty();
    private Optional<Embedder> embedder = Optional.empty();

    Models(Stages stages) {
        this.stages = stages;
    }

    synchronized Annotator annotator() {
        if (annotator.isEmpty()) {
            annotator = Optional.of(stages.annotator().get());
        }
        return annotator.get();
    }

    synchronized Embedder embedder() {
        if (embedder.isEmpty()) {
            embedder = Optional.of(stages.embedder().get());
        }
        return embedder.get();
    }

    @Override
    public synchronized void close() {
        embedder.ifPresent(Embedder::close);
        annotator.ifPresent(Annotator::close);
    }
}
