package parallax.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import parallax.ingest.extract.PageContext;
import parallax.model.Reading;

/// Letters (`.eml`) and pages that a browser saved as one file (`.mhtml`): both are MIME messages.
///
/// The article is the first HTML part, else the first plain one. A saved page has the address that
/// the snapshot's header or its part names, and no date: the message's date is that of the saving.
/// A letter has its subject, its date and its sender: the outlet of a newsletter, else the author.
final class LetterSource {

    private static final int DEEPEST = 20;
    private static final MimeConfig LENIENT =
            MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderLen(-1)
                    .setMaxHeaderCount(10_000)
                    .build();

    private final Pages pages;
    private final Limits limits;

    LetterSource(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    void read(InputStream in, PageContext context, Consumer<Entry> sink) throws IOException {
        sink.accept(entry(Bytes.all(in, limits.pageBytes()), context));
    }

    /// A letter by itself or of a mailbox.
    Entry entry(byte[] bytes, PageContext context) {
        return new Entry(context.where(), 2L * bytes.length, () -> read(bytes, context));
    }

    private Reading read(byte[] bytes, PageContext context) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LENIENT);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            Optional<Entity> html = part(message, "text/html", DEEPEST);
            return html.isPresent()
                    ? pages.html(content(html.get()), context(message, html.get(), context))
                    : plain(message, context);
        } catch (IOException e) {
            return new Reading.Failed(context.where(), "broken message: " + Bytes.why(e));
        }
    }

    private Reading plain(Message message, PageContext context) throws IOException {
        Optional<Entity> plain = part(message, "text/plain", DEEPEST);
        return plain.isPresent()
                ? pages.text(content(plain.get()), context(message, plain.get(), context))
                : new Reading.Unsupported(context.where(), "a message without text");
    }

    private static Optional<Entity> part(Entity entity, String type, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth > 0) {
            return parts.getBodyParts().stream()
                    .flatMap(part -> part(part, type, depth - 1).stream())
                    .findFirst();
        }
        boolean isIt = type.equals(entity.getMimeType()) && entity.getBody() instanceof SingleBody;
        return isIt ? Optional.of(entity) : Optional.empty();
    }

    private static byte[] content(Entity part) throws IOException {
        try (InputStream in = ((SingleBody) part.getBody()).getInputStream()) {
            return in.readAllBytes();
        }
    }

    /// What a sidecar said, else what the message says.
    private static PageContext context(Message message, Entity part, PageContext known) {
        String snapshot = header(message, "Snapshot-Content-Location");
        String location = snapshot.isEmpty() ? header(part, "Content-Location") : snapshot;
        PageContext context = known.withCharset(declaredCharset(part));
        if (known.url().isEmpty() && location.startsWith("http")) {
            context = context.withUrl(location);
        }
        return location.isEmpty() ? letter(message, context) : context;
    }

    private static PageContext letter(Message message, PageContext known) {
        PageContext context = known;
        if (known.title().isEmpty() && message.getSubject() != null) {
            context = context.withTitle(message.getSubject().strip());
        }
        if (known.published().isEmpty() && message.getDate() != null) {
            context = context.withPublished(message.getDate().toInstant().toString());
        }
        String sender = sender(message);
        boolean isList =
                !header(message, "List-Id").isEmpty()
                        || !header(message, "List-Unsubscribe").isEmpty();
        if (isList && known.outlet().isEmpty()) {
            return context.withOutlet(sender);
        }
        boolean isAuthor = !isList && !sender.isEmpty() && known.authors().isEmpty();
        return isAuthor ? context.withAuthors(List.of(sender)) : context;
    }

    private static String sender(Message message) {
        return message.getFrom() == null
                ? ""
                : message.getFrom().stream()
                        .map(Mailbox::getName)
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst()
                        .orElse("");
    }

    /// Empty where the part names none: mime4j answers `us-ascii` then, which is no more than the
    /// standard's default.
    private static String declaredCharset(Entity part) {
        String type = header(part, "Content-Type");
        return type.toLowerCase(Locale.ROOT).contains("charset") ? part.getCharset() : "";
    }

    private static String header(Entity entity, String name) {
        Field field = entity.getHeader().getField(name);
        return field == null || field.getBody() == null ? "" : field.getBody().strip();
    }
}
