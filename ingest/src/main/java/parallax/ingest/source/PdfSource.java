package parallax.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import parallax.ingest.extract.PageContext;
import parallax.model.Reading;
import parallax.model.Where;

/// The text of a PDF document: lines joined into paragraphs, words joined that were parted at a
/// line's end. A scan without a text layer gives nothing; the title is the document's own.
final class PdfSource {

    private static final int MOST_PAGES = 1000;
    private static final int LAST = 1024;
    private static final Pattern PARTED_WORD =
            Pattern.compile("(?<=\\p{Ll})[-\u2010]\\R(?=\\p{Ll})");
    private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\R(?!\\s*\\n)");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private final Pages pages;
    private final Limits limits;

    PdfSource(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    void read(InputStream in, PageContext context, Consumer<Entry> sink) throws IOException {
        byte[] bytes = Bytes.all(in, limits.pageBytes());
        sink.accept(new Entry(context.where(), 3L * bytes.length, () -> read(bytes, context)));
    }

    /// Reads a whole document.
    Reading read(byte[] bytes, PageContext context) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = text(document);
            return text.isEmpty()
                    ? empty(bytes, context.where())
                    : pages.text(text, bytes, titled(document, context));
        } catch (InvalidPasswordException e) {
            return new Reading.Failed(context.where(), "the PDF asks for a password");
        } catch (IOException e) {
            return new Reading.Failed(context.where(), "broken PDF: " + Bytes.why(e));
        }
    }

    /// A file that was cut short is read as far as it goes, which may be nowhere.
    private static Reading empty(byte[] bytes, Where where) {
        return isWhole(bytes)
                ? new Reading.Unsupported(where, "a PDF without a text layer, as of a scan")
                : new Reading.Failed(where, "broken PDF: cut short, its end is missing");
    }

    /// True when the mark of the end stands in the last kilobyte, as readers of PDF ask for.
    private static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - LAST);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }

    private static PageContext titled(PDDocument document, PageContext context) {
        String title =
                Optional.ofNullable(document.getDocumentInformation().getTitle())
                        .orElse("")
                        .strip();
        return context.title().isEmpty() && title.contains(" ")
                ? context.withTitle(title)
                : context;
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(MOST_PAGES);
        stripper.setSortByPosition(false);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\n");
        String lines = stripper.getText(document);
        String whole = PARTED_WORD.matcher(lines).replaceAll("");
        String joined = LINE_END.matcher(whole).replaceAll(" ");
        return PARAGRAPH_END.matcher(joined).replaceAll("\n\n").strip();
    }
}
