package app.etappe.interview;

import app.etappe.journey.MapTexts;
import app.etappe.participant.PastedText;
import app.etappe.participant.PastedTexts;
import app.etappe.segment.PersonaQuotes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds personas that are made to say what a participant said, and makes them say it no more. */
@Component
class PersonasQuoting implements PastedTexts {

    private static final String KIND = "personas";

    private final SaidWords words;
    private final PersonaQuotes personas;

    PersonasQuoting(SaidWords words, PersonaQuotes personas) {
        this.words = words;
        this.personas = personas;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> of(UUID participantId) {
        var said = words.of(participantId);
        return find(said.workspaces().stream()
                .flatMap(workspace -> personas.saying(workspace, said.isQuoted()).stream())
                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> find(Collection<UUID> textIds) {
        return personas.of(textIds).stream()
                .map(quote -> new PastedText(quote.personaId(), KIND, quote.name(), quote.text()))
                .toList();
    }

    @Override
    @Transactional
    public void clear(UUID textId) {
        personas.replace(textId, MapTexts.WITHDRAWN);
    }
}
