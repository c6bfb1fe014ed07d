package parallax.run;

import java.util.List;
import java.util.Optional;
import parallax.annotate.entity.ContextVectors;
import parallax.annotate.entity.DoubtModel;
import parallax.compare.vector.CasedEncoder;
import parallax.compare.vector.TunedWeights;

/// Vectors by the encoder that is tuned to names, with the weights that [DoubtModel] was trained
/// with. Loaded at the first sentence in doubt: most commands never ask.
public final class NameVectors implements ContextVectors {

    private static final String WEIGHTS = "encoder.bin";

    private Optional<CasedEncoder> loaded = Optional.empty();

    @Override
    public float[][] of(List<String> words) {
        return encoder().of(words);
    }

    private synchronized CasedEncoder encoder() {
        if (loaded.isEmpty()) {
            TunedWeights weights = TunedWeights.resource(DoubtModel.class, WEIGHTS);
            loaded = Optional.of(CasedEncoder.load(weights));
        }
        return loaded.get();
    }

    @Override
    public synchronized void close() {
        loaded.ifPresent(CasedEncoder::close);
    }
}
