package app.etappe.theme;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.interview.FoundNote;
import app.etappe.interview.NoteAnswer;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.interview.TextSources;
import app.etappe.journey.BoardAnswer;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.ElementType;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapPlace;
import app.etappe.journey.Operation;
import app.etappe.journey.PlaceService;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes cards of themes: what was heard becomes a claim on a map, with the lines behind it. */
@Service
public class ThemeCardService {

    private final ThemeEvidence evidence;
    private final PlaceService places;
    private final BoardService boards;
    private final NoteService notes;
    private final TextSources sources;

    ThemeCardService(
            ThemeEvidence evidence, PlaceService places, BoardService boards, NoteService notes, TextSources sources) {
        this.evidence = evidence;
        this.places = places;
        this.boards = boards;
        this.notes = notes;
        this.sources = sources;
    }

    /**
     * Makes a card at the end of a cell, for everybody who looks at the map, and links the lines to it as supporting. Each is a
     * change like one made by hand: in the logs, and taken back by undo.
     *
     * @throws Refusal {@code not-found} also for a map of another workspace, {@code not-allowed}, {@code wrong-place}, what is
     *     wrong with the text, and whatever the map refuses; then nothing is made
     */
    @Transactional(propagation = Propagation.NEVER)
    public MadeCard make(UUID themeId, ThemeCardDraft draft) {
        var behind = evidence.of(themeId, draft);
        var text = Texts.stored(draft.text(), Texts.CARD);
        if (text.isBlank()) {
            throw new Refusal("text-empty");
        }
        var card = add(draft, text);
        sources.keep(card, behind.stream().map(FoundNote::id).toList());
        int attached = behind.stream().collect(Collectors.groupingBy(FoundNote::interviewId)).entrySet().stream()
                .mapToInt(talk -> link(talk.getKey(), talk.getValue(), draft.mapId(), card))
                .sum();
        return new MadeCard(card, attached, behind.size() - attached);
    }

    private UUID add(ThemeCardDraft draft, String text) {
        var card = Ids.next();
        var add = new Operation.Add(
                card, "card", draft.stepId(), draft.laneId(), last(draft), null, text, null, null, null, null, null);
        if (boards.apply(draft.mapId(), null, BoardCommand.now(add)) instanceof BoardAnswer.Refused refused) {
            throw new Refusal(refused.code(), refused.values());
        }
        return card;
    }

    private @Nullable UUID last(ThemeCardDraft draft) {
        var all = places.all(draft.mapId());
        boolean isCell = all.stream().anyMatch(place -> isStep(place, draft.stepId()))
                && all.stream().anyMatch(place -> isLane(place, draft.laneId()));
        if (!isCell) {
            throw new Refusal("wrong-place");
        }
        return all.stream()
                .filter(place -> place.type() == ElementType.CARD
                        && place.variantId() == null
                        && draft.stepId().equals(place.parentId())
                        && draft.laneId().equals(place.laneId()))
                .max(Comparator.comparing(MapPlace::rank))
                .map(MapPlace::id)
                .orElse(null);
    }

    private static boolean isStep(MapPlace place, UUID id) {
        return place.id().equals(id) && place.type() == ElementType.STEP && place.variantId() == null;
    }

    private static boolean isLane(MapPlace place, UUID id) {
        return place.id().equals(id)
                && place.type() == ElementType.LANE
                && place.kind() != LaneKind.EMOTION
                && place.variantId() == null;
    }

    /** All lines of an interview at once; where one of them cannot be linked, the others one by one. @return how many */
    private int link(UUID interviewId, List<FoundNote> lines, UUID mapId, UUID card) {
        var ops = lines.stream().map(line -> link(line, mapId, card)).toList();
        if (isDone(interviewId, ops)) {
            return lines.size();
        }
        return lines.size() == 1
                ? 0
                : (int) lines.stream()
                        .filter(line -> isDone(interviewId, List.of(link(line, mapId, card))))
                        .count();
    }

    private boolean isDone(UUID interviewId, List<NoteOperation> ops) {
        try {
            return !(notes.apply(interviewId, NoteCommand.now(ops.toArray(NoteOperation[]::new)))
                    instanceof NoteAnswer.Refused);
        } catch (Refusal gone) {
            return false;
        }
    }

    private static NoteOperation link(FoundNote line, UUID mapId, UUID card) {
        return new NoteOperation.Link(line.id(), Ids.next(), mapId, card, null, "supports", null, null, null);
    }
}
