package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Мост закрыт",
        "iso-8859-7, Η γέφυρα",
        "iso-8859-2, Most zamknięty",
        "gb2312, 大桥关闭",
        "windows-1252, “Brücke” – zu",
    })
    void theMetaElementNamesTheEncoding(String charset, String words) {
        String html = "<html><head><meta charset=\"" + charset + "\"></head><p>" + words;
        byte[] bytes = html.getBytes(Charset.forName(charset));
        assertEquals(html, Charsets.decode(bytes, ""));
    }

    @Test
    void flawlessUtf8BeatsALyingDeclaration() {
        String html = "<meta charset=iso-8859-1><p>Brücke 🌉 \uFFFD";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        assertEquals(html, Charsets.decode(bytes, "windows-1251"));
    }

    @Test
    void aByteOrderMarkDecidesAndIsDropped() {
        byte[] bytes = "\uFEFF<p>Brücke".getBytes(StandardCharsets.UTF_16LE);
        assertEquals("<p>Brücke", Charsets.decode(bytes, "utf-8"));
    }

    @Test
    void oneBrokenByteDoesNotTurnAPageIntoWindows1252() {
        byte[] bytes = "<meta charset=utf-8>Brücke über die Grau?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE4;
        assertEquals("<meta charset=utf-8>Brücke über die Grau\uFFFD", Charsets.decode(bytes, ""));
    }
}
