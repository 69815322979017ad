package app.etappe.interview.ui.transcript;

import app.etappe.transcript.SpeakerMapping;
import app.etappe.transcript.SpeakerMapping.Part;
import app.etappe.transcript.SpeakerRole;
import app.etappe.transcript.Transcript;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/** Asks of each speaker who it is: whoever asks, one of the participants, or nobody to name. */
class SpeakerFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** More are not asked for; they are nobody. */
    private static final int MOST = 30;

    private final SequencedMap<UUID, String> participants;
    private transient SpeakerMapping mapping = new SpeakerMapping(new LinkedHashMap<>());

    /** @param participants their codes by their ids */
    SpeakerFields(SequencedMap<UUID, String> participants) {
        this.participants = new LinkedHashMap<>(participants);
        getContent().addClassName("etappe-transcript-speakers");
    }

    void show(Transcript transcript) {
        mapping = SpeakerMapping.guess(transcript, participants);
        getContent().removeAll();
        mapping.parts().entrySet().stream()
                .limit(MOST)
                .forEach(entry -> getContent().add(field(entry.getKey(), entry.getValue())));
        if (participants.isEmpty() && !mapping.parts().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("transcript.speakers.no-participants")));
        }
    }

    SpeakerMapping mapping() {
        return mapping;
    }

    private Select<Part> field(String speaker, Part present) {
        var field = new Select<Part>();
        field.setLabel(speaker);
        field.setItems(choices());
        field.setItemLabelGenerator(this::name);
        field.setValue(present);
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                mapping = mapping.with(speaker, event.getValue());
            }
        });
        return field;
    }

    private List<Part> choices() {
        var choices = new ArrayList<Part>();
        choices.add(Part.INTERVIEWER);
        participants.keySet().forEach(participant -> choices.add(Part.of(participant)));
        choices.add(Part.NOBODY);
        return choices;
    }

    private String name(Part part) {
        if (part.role() == SpeakerRole.PARTICIPANT) {
            return participants.getOrDefault(part.participant(), "");
        }
        return getTranslation(
                part.role() == SpeakerRole.INTERVIEWER
                        ? "transcript.speaker.interviewer"
                        : "transcript.speaker.nobody");
    }
}
