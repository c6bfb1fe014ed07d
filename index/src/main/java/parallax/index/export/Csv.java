package parallax.index.export;

import java.util.List;

/// Comma-separated values by RFC 4180, safe to open in a spreadsheet: a cell that a spreadsheet
/// would take for a formula gets an apostrophe before it.
public final class Csv {

    /// Stands first in a file, so that spreadsheets read it as UTF-8.
    public static final String BOM = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /// Appends one row with its line end.
    public static void row(StringBuilder out, List<String> cells) {
        String comma = "";
        for (String cell : cells) {
            out.append(comma).append(cell(cell));
            comma = ",";
        }
        out.append("\r\n");
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }
}
