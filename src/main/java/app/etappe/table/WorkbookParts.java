package app.etappe.table;

import app.etappe.base.Refusal;
import app.etappe.base.upload.Archive;
import app.etappe.base.upload.PartRelations;
import app.etappe.base.upload.SafeXml;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook that its first visible sheet needs.
 *
 * @param since1904 whether days are counted from 1904, as old workbooks of Macs do
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
record WorkbookParts(byte[] sheet, Optional<byte[]> texts, Optional<byte[]> styles, boolean since1904) {

    /** @throws Refusal {@code workbook-none} if the archive is no workbook, or has no sheet to see */
    static WorkbookParts of(Archive archive) throws XMLStreamException {
        var main = PartRelations.of(archive, "").byType("officeDocument").orElse("xl/workbook.xml");
        var relations = PartRelations.of(archive, main);
        var xml = SafeXml.reader(archive.part(main).orElseThrow(WorkbookParts::none));
        boolean since1904 = false;
        String sheet = null;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
                var value = xml.getAttributeValue(null, "date1904");
                since1904 = "1".equals(value) || "true".equals(value);
            } else if (xml.isStartElement() && xml.getLocalName().equals("sheet") && sheet == null && isVisible(xml)) {
                sheet = relations.byId(relation(xml)).orElse(null);
            }
        }
        return new WorkbookParts(
                Optional.ofNullable(sheet).flatMap(archive::part).orElseThrow(WorkbookParts::none),
                relations.byType("sharedStrings").flatMap(archive::part),
                relations.byType("styles").flatMap(archive::part),
                since1904);
    }

    private static boolean isVisible(XMLStreamReader sheet) {
        var state = sheet.getAttributeValue(null, "state");
        return state == null || state.equals("visible");
    }

    /** The sheet's {@code r:id}; its namespace differs between the two dialects of the format. */
    private static @Nullable String relation(XMLStreamReader sheet) {
        for (int i = 0; i < sheet.getAttributeCount(); i++) {
            if (sheet.getAttributeLocalName(i).equals("id") && sheet.getAttributePrefix(i) != null) {
                return sheet.getAttributeValue(i);
            }
        }
        return null;
    }

    private static Refusal none() {
        return new Refusal("workbook-none");
    }
}
