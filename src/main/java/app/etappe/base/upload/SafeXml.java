package app.etappe.base.upload;

import app.etappe.base.Refusal;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that nobody can trust: without document types, entities of its own or anything to fetch. */
public final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** A reader that stands before the first event. */
    public static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** @throws Refusal {@code archive-unsafe} if a document type stands there, {@code archive-broken} if it is no XML */
    static void requireNoDocumentType(byte[] xml) {
        try {
            var reader = reader(xml);
            while (reader.next() != XMLStreamReader.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamReader.DTD) {
                    throw new Refusal("archive-unsafe");
                }
            }
        } catch (XMLStreamException e) {
            throw new Refusal("archive-broken");
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path: its limits are known.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
