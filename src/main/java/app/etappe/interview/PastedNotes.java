package app.etappe.interview;

import app.etappe.journey.MapText;
import app.etappe.journey.MapTexts;
import app.etappe.participant.PastedText;
import app.etappe.participant.PastedTexts;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what participants said where somebody has put it on a map, and takes it away there. */
@Component
class PastedNotes implements PastedTexts {

    private static final String KIND = "map-texts";

    private final SaidWords words;
    private final MapTexts maps;
    private final TextSources sources;

    PastedNotes(SaidWords words, MapTexts maps, TextSources sources) {
        this.words = words;
        this.maps = maps;
        this.sources = sources;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> of(UUID participantId) {
        var said = words.of(participantId);
        var found = new HashSet<>(sources.madeOf(said.lines()));
        said.workspaces().forEach(workspace -> found.addAll(maps.saying(workspace, said.isQuoted())));
        return find(found);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> find(Collection<UUID> textIds) {
        return maps.of(textIds).stream()
                .map(PastedNotes::pasted)
                .sorted(Comparator.comparing(PastedText::place).thenComparing(PastedText::text))
                .toList();
    }

    private static PastedText pasted(MapText text) {
        return new PastedText(text.elementId(), KIND, text.mapTitle(), text.text());
    }

    @Override
    @Transactional
    public void clear(UUID textId) {
        maps.redact(textId);
        sources.forget(textId);
    }
}
