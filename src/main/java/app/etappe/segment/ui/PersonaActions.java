package app.etappe.segment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.DeletionDialog;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.PersonaDetails;
import app.etappe.segment.PersonaDraft;
import app.etappe.segment.PersonaService;
import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What can be done with personas; the parameter {@code changed} of each is told when it has been done, and at
 * which {@linkplain Spots spot} the keyboard goes on.
 */
@SpringComponent
class PersonaActions {

    private final PersonaService personas;

    PersonaActions(PersonaService personas) {
        this.personas = personas;
    }

    /** @param all the dimensions; the channels of all their personas are offered */
    void add(SegmentDetails segment, List<DimensionDetails> all, SerializableConsumer<String> changed) {
        var blank = new PersonaDraft("", "", "", "", "", List.of(), "");
        var header = translate("segment.persona.new", segment.name());
        new PersonaDialog(header, translate("segment.persona.create"), blank, null, channels(all), draft -> {
                    changed.accept(Spots.of(personas.add(segment.id(), draft)));
                })
                .open();
    }

    /** Shows a persona, and to who may edit, the ways to change it. */
    void open(
            PersonaDetails persona, boolean mayEdit, List<DimensionDetails> all, SerializableConsumer<String> changed) {
        var sheet = new PersonaSheet(persona);
        if (mayEdit) {
            sheet.offer(translate("segment.persona.delete"), () -> delete(persona, all, changed));
            sheet.offer(translate("segment.edit"), () -> edit(persona, all, changed));
        }
        sheet.open();
    }

    private void edit(PersonaDetails persona, List<DimensionDetails> all, SerializableConsumer<String> changed) {
        var present = new PersonaDraft(
                persona.name(),
                persona.role(),
                persona.goals(),
                persona.needs(),
                persona.frustrations(),
                persona.channels(),
                persona.quote());
        var header = translate("segment.edit.of", persona.name());
        new PersonaDialog(header, translate("segment.save"), present, persona.picture(), channels(all), draft -> {
                    personas.change(persona.id(), draft, persona.version());
                    changed.accept(Spots.of(persona.id()));
                })
                .open();
    }

    private void delete(PersonaDetails persona, List<DimensionDetails> all, SerializableConsumer<String> changed) {
        new DeletionDialog(
                        translate("segment.persona.delete.question", persona.name()),
                        translate("segment.persona.delete.text"),
                        translate("segment.persona.delete.do"),
                        () -> {
                            personas.delete(persona.id());
                            changed.accept(Spots.instead(
                                    persona.id(), siblings(persona, all), Spots.addTo(persona.segmentId())));
                        })
                .open();
    }

    private static List<UUID> siblings(PersonaDetails persona, List<DimensionDetails> all) {
        return personas(all)
                .filter(other -> other.segmentId().equals(persona.segmentId()))
                .map(PersonaDetails::id)
                .toList();
    }

    private static List<String> channels(List<DimensionDetails> all) {
        return personas(all)
                .flatMap(persona -> persona.channels().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<PersonaDetails> personas(List<DimensionDetails> all) {
        return all.stream()
                .flatMap(dimension -> dimension.segments().stream())
                .flatMap(segment -> segment.personas().stream());
    }
}
