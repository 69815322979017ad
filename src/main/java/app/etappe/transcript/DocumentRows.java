package app.etappe.transcript;

import app.etappe.base.Refusal;
import app.etappe.base.upload.Archive;
import app.etappe.base.upload.PartRelations;
import app.etappe.base.upload.SafeXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a document (DOCX) as rows. A line break makes a row of the same number; a table's row is one, with tabs. */
final class DocumentRows {

    /** What was deleted, what computes something, and the second copy of a text box for old programs. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "delText", "Fallback");

    private final XMLStreamReader xml;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int tables;
    private int cells;

    private DocumentRows(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws Refusal {@code document-none} if the archive is no document, {@code archive-broken} */
    static List<Row> of(Archive archive) {
        var main = PartRelations.of(archive, "").byType("officeDocument").orElse("word/document.xml");
        var part = archive.part(main).orElseThrow(() -> new Refusal("document-none"));
        try {
            var document = new DocumentRows(SafeXml.reader(part));
            document.read();
            return document.rows;
        } catch (XMLStreamException e) {
            throw new Refusal("archive-broken");
        }
    }

    private void read() throws XMLStreamException {
        boolean isDocument = false;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                isDocument |= xml.getLocalName().equals("body");
                begin(xml.getLocalName());
            } else if (xml.isEndElement()) {
                end(xml.getLocalName());
            }
        }
        if (!isDocument) {
            throw new Refusal("document-none");
        }
    }

    private void begin(String element) throws XMLStreamException {
        if (LEFT_OUT.contains(element)) {
            skip();
            return;
        }
        switch (element) {
            case "t" -> text.append(xml.getElementText());
            case "tab" -> text.append(isInRun() ? "\t" : "");
            case "br", "cr" -> text.append(tables > 0 ? ' ' : '\n');
            case "noBreakHyphen" -> text.append('-');
            case "tbl" -> tables++;
            case "tr" -> cells = 0;
            case "tc" -> text.append(tables > 0 && cells++ > 0 ? "\t" : "");
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> {
                paragraphs++;
                if (tables == 0) {
                    finish();
                } else {
                    text.append(' ');
                }
            }
            case "tr" -> finish();
            case "tbl" -> tables = Math.max(0, tables - 1);
            default -> {}
        }
    }

    /** Where a tab stop is set up, an element of the same name has a position. */
    private boolean isInRun() {
        return xml.getAttributeCount() == 0;
    }

    private void finish() {
        // A row of a table has the number of its first paragraph's row as near as one can count it: that of its last.
        for (var row : text.toString().split("\n", -1)) {
            rows.add(new Row(paragraphs, row));
        }
        text.setLength(0);
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            xml.next();
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        }
    }
}
