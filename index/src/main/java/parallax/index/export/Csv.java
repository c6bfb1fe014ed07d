package parallax.index.export;

import java.util.ArrayList;
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

    /// The rows of a table; a quoted cell may hold commas, doubled quotation marks and line ends.
    /// Empty lines give no row.
    public static List<List<String>> parse(String table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = table.startsWith(BOM) ? table.substring(1) : table;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(end(cell));
            } else if (!quoted && (c == '\n' || c == '\r')) {
                endRow(rows, row, cell);
            } else {
                cell.append(c);
            }
        }
        endRow(rows, row, cell);
        return rows;
    }

    private static void endRow(List<List<String>> rows, List<String> row, StringBuilder cell) {
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(end(cell));
            rows.add(List.copyOf(row));
            row.clear();
        }
    }

    private static String end(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
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
