package app.etappe.table;

/**
 * Keeps spreadsheets from running texts as formulas: what begins like a formula gets an apostrophe on the way out, and
 * loses one on the way in, so that a round trip gives the same text.
 */
public final class FormulaGuard {

    private FormulaGuard() {}

    public static String guarded(String text) {
        return beginsFormula(text) ? "'" + text : text;
    }

    public static String unguarded(String cell) {
        return cell.startsWith("'") && beginsFormula(cell) ? cell.substring(1) : cell;
    }

    /** Whether any number of apostrophes is followed by a character that begins a formula. */
    private static boolean beginsFormula(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && "=+-@\t\r".indexOf(text.charAt(i)) >= 0;
    }
}
