package parallax.index;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import parallax.model.Entity;
import parallax.model.Published;

/// One Lucene document in the making.
final class Row {

    private static final FieldType BAG = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        BAG.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        BAG.freeze();
    }

    private final Document fields = new Document();

    Document fields() {
        return fields;
    }

    /// An untokenized term that is also given back.
    Row id(String field, String value) {
        fields.add(new StringField(field, value, Field.Store.YES));
        return this;
    }

    /// An untokenized term.
    Row term(String field, String value) {
        if (!value.isEmpty()) {
            fields.add(new StringField(field, value, Field.Store.NO));
        }
        return this;
    }

    /// Analysed text.
    Row words(String field, String text) {
        if (!text.isEmpty()) {
            fields.add(new TextField(field, text, Field.Store.NO));
        }
        return this;
    }

    /// Analysed text without the places of its words: phrases are looked up in the exact field.
    Row bag(String field, String text) {
        if (!text.isEmpty()) {
            fields.add(new Field(field, text, BAG));
        }
        return this;
    }

    /// Every name of an entity, and the words of its id.
    Row names(String field, Entity entity) {
        words(field, entity.id().substring(entity.id().indexOf(':') + 1));
        words(field, entity.name());
        entity.aliases().forEach(alias -> words(field, alias));
        return this;
    }

    Row facet(Facet facet, String value) {
        if (!value.isEmpty()) {
            fields.add(new SortedSetDocValuesFacetField(facet.word(), value));
        }
        return this;
    }

    Row stored(String field, String value) {
        if (!value.isEmpty()) {
            fields.add(new StoredField(field, value));
        }
        return this;
    }

    Row stored(String field, int value) {
        fields.add(new StoredField(field, value));
        return this;
    }

    Row packed(BytesRef packed) {
        return packed(Fields.PACKED, packed);
    }

    Row packed(String field, BytesRef packed) {
        fields.add(new StoredField(field, packed));
        return this;
    }

    Row number(String field, long value) {
        fields.add(new NumericDocValuesField(field, value));
        return this;
    }

    /// Bytes that are read by themselves, apart from what is stored.
    Row bytes(String field, byte[] value) {
        fields.add(new BinaryDocValuesField(field, new BytesRef(value)));
        return this;
    }

    /// The day and moment of publication, as far as known.
    Row published(Published published) {
        published.day().ifPresent(day -> day(published, day));
        return stored(Fields.PUBLISHED, published.iso());
    }

    private void day(Published published, LocalDate day) {
        long moment =
                switch (published) {
                    case Published.At(var at) -> at.toEpochSecond();
                    case Published.Local(var at) -> at.toEpochSecond(ZoneOffset.UTC);
                    case Published.On(var on) -> on.toEpochSecond(LocalTime.MIN, ZoneOffset.UTC);
                    case Published.Unknown() -> 0;
                };
        fields.add(new IntPoint(Fields.DATE, Math.toIntExact(day.toEpochDay())));
        number(Fields.MOMENT, moment);
        facet(Facet.MONTH, day.toString().substring(0, "2025-12".length()));
    }

    /// The unit vector, one byte a dimension.
    Row vector(List<byte[]> vector) {
        for (byte[] bytes : vector) {
            fields.add(
                    new KnnByteVectorField(Fields.VECTOR, bytes, VectorSimilarityFunction.COSINE));
        }
        return this;
    }
}
