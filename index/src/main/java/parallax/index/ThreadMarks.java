package parallax.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import parallax.model.ClaimThread;
import parallax.model.Sighting;

/// Tells each claim's row which thread it is in, without writing the row anew.
final class ThreadMarks {

    private ThreadMarks() {}

    static void update(IndexWriter writer, List<ClaimThread> before, List<ClaimThread> now)
            throws IOException {
        Set<String> left = new HashSet<>();
        before.forEach(t -> t.sightings().forEach(s -> left.add(s.claim())));
        for (ClaimThread thread : now) {
            for (Sighting sighting : thread.sightings()) {
                left.remove(sighting.claim());
                mark(writer, sighting.claim(), Hash.of(thread.id()), thread.origins());
            }
        }
        for (String claim : left) {
            mark(writer, claim, 0, 0);
        }
    }

    private static void mark(IndexWriter writer, String claim, long thread, long origins)
            throws IOException {
        if (!claim.isEmpty()) {
            writer.updateDocValues(
                    new Term(Fields.ID, claim),
                    new NumericDocValuesField(Fields.THREAD, thread),
                    new NumericDocValuesField(Fields.ORIGINS, origins));
        }
    }
}
