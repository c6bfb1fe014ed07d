package parallax.ingest.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a line that discloses a machine's part in an article from one that speaks of machines: it
/// is short and opens with the machine's part or the work itself (`AI-generated image`, `This text
/// was written with the help of AI`, `Image: generated with AI`).
final class Disclosure {

    private static final int LONGEST = 200;
    private static final int OPENING = 5;
    private static final int WHOLE = 14;
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Set<String> WORKS =
            Set.of(
                    "article",
                    "story",
                    "text",
                    "post",
                    "image",
                    "illustration",
                    "photo",
                    "picture",
                    "summary",
                    "translation",
                    "audio",
                    "content",
                    "headline",
                    "page",
                    "newsletter",
                    "artikel",
                    "bild",
                    "beitrag",
                    "foto",
                    "grafik",
                    "zusammenfassung",
                    "übersetzung",
                    "texte",
                    "résumé",
                    "traduction",
                    "photomontage",
                    "imagen",
                    "artículo",
                    "texto",
                    "resumen",
                    "ilustración",
                    "traducción",
                    "immagine",
                    "articolo",
                    "testo",
                    "riassunto",
                    "imagem",
                    "artigo",
                    "resumo",
                    "obraz",
                    "ilustracja",
                    "tekst",
                    "afbeelding",
                    "bericht");
    private static final Set<String> OPENERS =
            Set.of(
                    "ai",
                    "ki",
                    "ia",
                    "generated",
                    "created",
                    "written",
                    "produced",
                    "automatically",
                    "mit",
                    "mithilfe",
                    "von",
                    "généré",
                    "générée",
                    "generado",
                    "generada",
                    "generato",
                    "gerado",
                    "assisted",
                    "how");

    private static final Set<String> POINTERS =
            Set.of(
                    "this", "the", "dieser", "dieses", "diese", "der", "das", "cet", "cette", "ce",
                    "este", "esta", "questo", "questa", "ten", "dit", "deze");
    private static final Pattern WRITERS =
            Pattern.compile("(?i)\\bAI(?:-powered)? (?:journalist|personas)\\b");

    private Disclosure() {}

    /// True when the line discloses a machine's part.
    static boolean isOne(String line) {
        if (line.length() > LONGEST || !Cues.holds(Cues.Kind.AI, line)) {
            return false;
        }
        String[] words = WORD_ENDS.split(line.strip().toLowerCase(Locale.ROOT));
        int work = -1;
        for (int i = Math.min(words.length, WHOLE) - 1; i >= 0; i--) {
            work = WORKS.contains(words[i]) ? i : work;
        }
        boolean opens =
                words.length > 0 && OPENERS.contains(words[0]) && work > 0 && work < OPENING;
        boolean names = work >= 0 && work < 3 && isPointed(words[0], work);
        return opens || names || WRITERS.matcher(line).find();
    }

    /// True where the work opens the line, by itself or after a word that points at it.
    private static boolean isPointed(String first, int work) {
        return work == 0 || POINTERS.contains(first);
    }
}
