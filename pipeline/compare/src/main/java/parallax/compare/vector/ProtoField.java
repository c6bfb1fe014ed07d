package parallax.compare.vector;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// A field of a message in the wire format of Protocol Buffers.
///
/// @param tag its number and how its value is written
/// @param value the bytes of the value, without their length
record ProtoField(int tag, ByteBuffer value) {

    private static final int NUMBER = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH_FIRST = 2;
    private static final int FOUR_BYTES = 5;
    private static final int LONGEST_NUMBER = 10;
    private static final int PAYLOAD = 0x7f;

    int number() {
        return tag >>> 3;
    }

    private static int kind(int tag) {
        return tag & 7;
    }

    /// The same field with another value of the same kind.
    ProtoField with(ByteBuffer other) {
        return new ProtoField(tag, other);
    }

    /// The fields of a message, in their order, as views of its bytes.
    ///
    /// Throws [IllegalArgumentException] when the bytes are no message.
    static List<ProtoField> all(ByteBuffer message) {
        ByteBuffer in = message.duplicate();
        List<ProtoField> fields = new ArrayList<>();
        try {
            while (in.hasRemaining()) {
                int tag = number(in);
                int length = length(tag, in);
                fields.add(new ProtoField(tag, in.slice(in.position(), length)));
                in.position(in.position() + length);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a message breaks off", e);
        }
        return fields;
    }

    private static int length(int tag, ByteBuffer in) {
        return switch (kind(tag)) {
            case NUMBER -> {
                int start = in.position();
                number(in);
                int length = in.position() - start;
                in.position(start);
                yield length;
            }
            case EIGHT_BYTES -> Long.BYTES;
            case FOUR_BYTES -> Integer.BYTES;
            case LENGTH_FIRST -> number(in);
            default -> throw new IllegalArgumentException("no field of a message: " + tag);
        };
    }

    /// The lower half of a number, whose bytes hold seven bits each.
    private static int number(ByteBuffer in) {
        long number = 0;
        for (int i = 0; i < LONGEST_NUMBER; i++) {
            byte next = in.get();
            number |= (long) (next & PAYLOAD) << (7 * i);
            if (next >= 0) {
                return (int) number;
            }
        }
        throw new IllegalArgumentException("a number of a message has no end");
    }

    /// The message of these fields.
    static ByteBuffer bytes(List<ProtoField> fields) {
        int most = fields.stream().mapToInt(f -> f.value.remaining() + LONGEST_NUMBER).sum();
        ByteBuffer out = ByteBuffer.allocate(most);
        for (ProtoField field : fields) {
            put(field.tag, out);
            if (kind(field.tag) == LENGTH_FIRST) {
                put(field.value.remaining(), out);
            }
            out.put(field.value.duplicate());
        }
        return out.flip();
    }

    private static void put(int number, ByteBuffer out) {
        int rest = number;
        while ((rest & ~PAYLOAD) != 0) {
            out.put((byte) (rest | ~PAYLOAD));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }
}
