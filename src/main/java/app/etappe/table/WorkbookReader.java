package app.etappe.table;

import app.etappe.base.Refusal;
import app.etappe.base.upload.Archive;
import app.etappe.base.upload.SafeXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook that is not hidden. Nothing is computed: a formula's cell has what came out last. */
final class WorkbookReader {

    private final TableRows rows;
    private final SharedTexts texts;
    private final CellFormats formats;
    private int number;
    private int column;
    private List<String> cells = new ArrayList<>();

    private WorkbookReader(TableRows rows, SharedTexts texts, CellFormats formats) {
        this.rows = rows;
        this.texts = texts;
        this.formats = formats;
    }

    /** @throws Refusal {@code workbook-none} if the archive is none, {@code archive-broken}, or what the rows' limits say */
    static void read(Archive archive, TableRows rows) {
        try {
            var parts = WorkbookParts.of(archive);
            var texts = SharedTexts.of(parts.texts());
            var formats = CellFormats.of(parts.styles(), parts.since1904());
            new WorkbookReader(rows, texts, formats).readSheet(SafeXml.reader(parts.sheet()));
        } catch (XMLStreamException e) {
            throw new Refusal("archive-broken");
        }
    }

    private void readSheet(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("row")) {
                number = number(xml.getAttributeValue(null, "r")).orElse(number + 1);
                column = -1;
                cells = new ArrayList<>();
            } else if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                readCell(xml);
            } else if (xml.isEndElement() && xml.getLocalName().equals("row")) {
                rows.add(new TableRow(number, List.copyOf(cells)));
            } else if (xml.isEndElement() && xml.getLocalName().equals("sheetData")) {
                return;
            }
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        column = column(xml.getAttributeValue(null, "r"), column + 1);
        var type = xml.getAttributeValue(null, "t");
        int style = number(xml.getAttributeValue(null, "s")).orElse(0);
        var content = content(xml);
        if (content != null) {
            put(text(type == null ? "n" : type, style, content));
        }
    }

    /** What stands in the cell as the file has it; null if nothing does. */
    private static @Nullable String content(XMLStreamReader xml) throws XMLStreamException {
        String content = null;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                content = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                content = SharedTexts.text(xml, "is");
            } else if (xml.isEndElement() && xml.getLocalName().equals("c")) {
                break;
            }
        }
        return content;
    }

    private String text(String type, int style, String content) {
        return switch (type) {
            case "s" -> number(content).map(texts::at).orElse("");
            case "b" -> content.equals("1") ? "true" : "false";
            case "n" -> formats.text(content.strip(), style);
            case "str" -> SharedTexts.unescaped(content);
            default -> content;
        };
    }

    private void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        rows.requireColumn(column, number);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** The column that a cell's address names, counted from 0; what is no address of a sheet is not believed. */
    private static int column(@Nullable String address, int next) {
        if (address == null || !address.matches("[A-Z]{1,3}[0-9]{1,7}")) {
            return next;
        }
        int column = 0;
        for (int i = 0; Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{1,7}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
