package app.etappe.interview;

import app.etappe.journey.MapText;
import app.etappe.journey.MapTexts;
import app.etappe.participant.PastedText;
import app.etappe.participant.PastedTexts;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what participants said where somebody has put it on a map, and takes it away there. */
@Component
class PastedNotes implements PastedTexts {

    private static final String KIND = "map-texts";

    private final Interviews interviews;
    private final Notes notes;
    private final Speakers speakers;
    private final MapTexts maps;
    private final TextSources sources;

    PastedNotes(Interviews interviews, Notes notes, Speakers speakers, MapTexts maps, TextSources sources) {
        this.interviews = interviews;
        this.notes = notes;
        this.speakers = speakers;
        this.maps = maps;
        this.sources = sources;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> of(UUID participantId) {
        var held = interviews.with(participantId, Limit.of(InterviewLists.LONGEST));
        var lines = held.stream()
                .flatMap(interview -> lines(interview, participantId))
                .toList();
        var found = new HashSet<>(sources.madeOf(lines.stream().map(Note::id).toList()));
        found.addAll(repeating(held, lines));
        return find(found);
    }

    /** The elements that repeat any of the lines, whoever put the words there. */
    private Set<UUID> repeating(List<Interview> held, List<Note> lines) {
        var said = new WordRuns(lines.stream().map(Note::text).toList());
        if (said.isEmpty()) {
            return Set.of();
        }
        var found = new HashSet<UUID>();
        held.stream()
                .map(Interview::workspaceId)
                .distinct()
                .forEach(workspace -> found.addAll(maps.saying(workspace, said::areIn)));
        return found;
    }

    private Stream<Note> lines(Interview interview, UUID participantId) {
        var gone = speakers.withdrawn(interview.participantIds());
        return notes.all(interview.id()).stream()
                .filter(note -> !note.isErased() && Withdrawn.isOf(note, interview, participantId, gone));
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
