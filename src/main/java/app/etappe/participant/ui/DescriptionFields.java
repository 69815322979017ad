package app.etappe.participant.ui;

import app.etappe.participant.ParticipantDraft;
import app.etappe.segment.DimensionDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is known of somebody, apart from who it is. */
class DescriptionFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<UUID> segments =
            new MultiSelectComboBox<>(getTranslation("participant.segments"));
    private final AttributesField attributes;
    private final Set<UUID> archived = new HashSet<>();

    /** @param present segments that are not in use any more stay as they are */
    DescriptionFields(List<DimensionDetails> dimensions, ParticipantDraft present) {
        Map<UUID, String> names = new LinkedHashMap<>();
        dimensions.forEach(dimension -> dimension
                .segments()
                .forEach(segment -> names.put(
                        segment.id(), getTranslation("participant.segment.of", dimension.name(), segment.name()))));
        archived.addAll(present.segmentIds());
        archived.removeAll(names.keySet());
        segments.setItems(names.keySet().stream().toList());
        segments.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        segments.setValue(
                present.segmentIds().stream().filter(names::containsKey).collect(Collectors.toSet()));
        segments.setVisible(!names.isEmpty());
        attributes = new AttributesField(present.attributes());
        getContent().addClassName("etappe-fields");
        getContent().add(segments, attributes);
    }

    ParticipantDraft draft() {
        var chosen = new HashSet<>(segments.getValue());
        chosen.addAll(archived);
        return new ParticipantDraft(chosen, new HashMap<>(attributes.attributes()));
    }
}
