package app.etappe.table;

import app.etappe.base.upload.SafeXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts {

    /** How a workbook writes characters that XML has no place for, such as {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(Optional<byte[]> part) throws XMLStreamException {
        var texts = new ArrayList<String>();
        if (part.isPresent()) {
            var xml = SafeXml.reader(part.get());
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                    texts.add(text(xml, "si"));
                }
            }
        }
        return new SharedTexts(texts);
    }

    /** The text of this number, counted from 0; empty if there is none. */
    String at(int number) {
        return number < texts.size() ? texts.get(number) : "";
    }

    /** The text up to the end of this element: its runs without how they look, and without how they are pronounced. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean pronounced = false;
        while (xml.hasNext()) {
            xml.next();
            var name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (name.equals("rPh")) {
                pronounced = xml.isStartElement();
            } else if (name.equals("t") && xml.isStartElement()) {
                var run = xml.getElementText();
                text.append(pronounced ? "" : run);
            } else if (name.equals(element) && xml.isEndElement()) {
                break;
            }
        }
        return unescaped(text.toString());
    }

    /** What a text looks like that says {@code _x000D_} itself. */
    static String escaped(String text) {
        return ESCAPED.matcher(text).replaceAll("_x005F_x$1_");
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
