package parallax.ingest.extract;

/// A linear model over hashed words: how much the words of a text, or of class and id attributes,
/// speak for article text (above 0) or for furniture (below 0).
///
/// @param weights one weight a bucket
public record CueWeights(float[] weights) {

    /// Number of buckets.
    public static final int SIZE = 1 << CueHash.BITS;

    /// Both sums of the weights of the words of `names`: as those of one part and of another.
    float[] names(String names, int salt, int otherSalt) {
        float[] sums = new float[2];
        CueHash.names(
                names,
                salt,
                otherSalt,
                (one, other) -> {
                    sums[0] += weights[one];
                    sums[1] += weights[other];
                });
        return sums;
    }

    /// Mean-like score of the words of `text`: the sum over the root of their number.
    ///
    /// @param buckets as long as the text and two more; what is in it is lost
    float words(String text, int most, int[] buckets) {
        int count = CueHash.words(text, most, buckets);
        float total = 0;
        for (int i = 0; i < count; i++) {
            total += weights[buckets[i]];
        }
        return count == 0 ? 0 : (float) (total / Math.sqrt(count));
    }
}
