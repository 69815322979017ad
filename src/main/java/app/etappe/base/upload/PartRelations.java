package app.etappe.base.upload;

import app.etappe.base.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which other parts a part of an office document refers to. What lies outside of the document is left out. */
public final class PartRelations {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    private PartRelations() {}

    /**
     * The relations of a part.
     *
     * @param part empty for the document as a whole
     * @throws Refusal {@code archive-broken}
     */
    public static PartRelations of(Archive archive, String part) {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = new PartRelations();
        try {
            var content = archive.part(folder + "_rels/" + part.substring(folder.length()) + ".rels");
            if (content.isPresent()) {
                relations.read(folder, content.get());
            }
        } catch (XMLStreamException e) {
            throw new Refusal("archive-broken");
        }
        return relations;
    }

    /** The part of this id. */
    public Optional<String> byId(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first part of this type, named by the end of its address, such as {@code styles}. */
    public Optional<String> byType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private void read(String folder, byte[] content) throws XMLStreamException {
        var xml = SafeXml.reader(content);
        while (xml.hasNext()) {
            xml.next();
            if (!xml.isStartElement() || !xml.getLocalName().equals("Relationship")) {
                continue;
            }
            var target = xml.getAttributeValue(null, "Target");
            var type = xml.getAttributeValue(null, "Type");
            if (target != null && type != null && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                resolved(folder, target).ifPresent(part -> {
                    byId.put(String.valueOf(xml.getAttributeValue(null, "Id")), part);
                    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
                });
            }
        }
    }

    private static Optional<String> resolved(String folder, String target) {
        try {
            return Optional.of(
                    URI.create("/" + folder).resolve(target).getPath().substring(1));
        } catch (RuntimeException e) {
            return Optional.empty(); // no address of a part, so no part
        }
    }
}
