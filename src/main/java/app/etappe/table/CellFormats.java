package app.etappe.table;

import app.etappe.base.upload.SafeXml;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Tells from the styles of a workbook which of its numbers are dates, and words both. */
final class CellFormats {

    /** What a spreadsheet shows of a number; the rest comes from counting in twos. */
    private static final MathContext SHOWN = new MathContext(15);
    /** The last day that spreadsheets know, 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final int SECONDS_OF_DAY = 86_400;
    /** Spreadsheets believe in 29 February 1900, which was none; this is the day after. */
    private static final int MARCH_1900 = 61;
    /** Quoted words, escaped characters, and all in brackets but elapsed time. */
    private static final Pattern NO_LETTERS_OF_DATES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");

    private final List<Boolean> dates;
    private final boolean since1904;

    private CellFormats(List<Boolean> dates, boolean since1904) {
        this.dates = dates;
        this.since1904 = since1904;
    }

    static CellFormats of(Optional<byte[]> styles, boolean since1904) throws XMLStreamException {
        var codes = new HashMap<String, String>();
        var dates = new ArrayList<Boolean>();
        if (styles.isPresent()) {
            var xml = SafeXml.reader(styles.get());
            boolean inCells = false;
            while (xml.hasNext()) {
                xml.next();
                var name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
                if (name.equals("cellXfs")) {
                    inCells = xml.isStartElement();
                } else if (name.equals("numFmt") && xml.isStartElement()) {
                    codes.put(
                            String.valueOf(xml.getAttributeValue(null, "numFmtId")),
                            String.valueOf(xml.getAttributeValue(null, "formatCode")));
                } else if (name.equals("xf") && inCells && xml.isStartElement()) {
                    dates.add(isDate(String.valueOf(xml.getAttributeValue(null, "numFmtId")), codes));
                }
            }
        }
        return new CellFormats(dates, since1904);
    }

    /** A number as its cell shows it, but dates as 2026-11-22, times as 10:15, both as 2026-11-22T10:15. */
    String text(String written, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(written);
        } catch (NumberFormatException e) {
            return written;
        }
        boolean isDate = style < dates.size() && dates.get(style);
        if (isDate && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) < 0) {
            return date(number);
        }
        var shown = number.round(SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > SHOWN.getPrecision() * 2 ? shown.toString() : shown.toPlainString();
    }

    private String date(BigDecimal number) {
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long days = seconds / SECONDS_OF_DAY;
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY);
        if (days == 0) {
            return time.toString();
        }
        var date = since1904
                ? LocalDate.of(1904, 1, 1).plusDays(days)
                : LocalDate.of(1899, 12, 30).plusDays(days < MARCH_1900 ? days + 1 : days);
        return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + "T" + time;
    }

    private static boolean isDate(String id, Map<String, String> codes) {
        var code = codes.get(id);
        if (code == null) {
            return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|45|47|5[0-8]");
        }
        var first = NO_LETTERS_OF_DATES.matcher(code).replaceAll("").split(";", 2)[0];
        return !ELAPSED.matcher(code).find()
                && Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE)
                        .matcher(first)
                        .find();
    }
}
