package app.etappe.evidence.ui;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.interview.NoteAnswer;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.journey.BoardSpot;
import app.etappe.journey.ui.DroppedOnBoard;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Links a line of an interview, or a part of it, to the place that it was dropped on. */
@SpringComponent
class DroppedNotes implements DroppedOnBoard {

    private final NoteService notes;
    private final WorkspaceAccess workspaces;
    private final JsonMapper json;

    DroppedNotes(NoteService notes, WorkspaceAccess workspaces, JsonMapper json) {
        this.notes = notes;
        this.workspaces = workspaces;
        this.json = json;
    }

    /** What the page tells of a note that was dropped. */
    private record Dropped(
            UUID interview,
            UUID note,
            @Nullable Integer from,
            @Nullable Integer to,
            String stance,
            @Nullable Integer mood) {

        /** What comes from a page may lack anything, whatever the types say. */
        private Dropped {
            Objects.requireNonNull(interview);
        }

        private NoteOperation linkTo(UUID mapId, BoardSpot spot) {
            return new NoteOperation.Link(
                    note, Ids.next(), mapId, spot.elementId(), spot.laneId(), stance, mood, from, to);
        }
    }

    @Override
    public boolean takes(UUID workspaceId) {
        return workspaces.can(Right.RESEARCH, workspaceId);
    }

    @Override
    public void drop(UUID mapId, BoardSpot spot, JsonNode what) {
        try {
            link(read(what), mapId, spot);
            Notification.show(I18NProvider.translate("evidence.linked"));
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, UI.getCurrent().getLocale()));
        }
    }

    private Dropped read(JsonNode what) {
        try {
            return json.treeToValue(what, Dropped.class);
        } catch (JacksonException noNote) {
            throw new Refusal("command-invalid");
        }
    }

    private void link(Dropped dropped, UUID mapId, BoardSpot spot) {
        if (notes.apply(dropped.interview(), NoteCommand.now(dropped.linkTo(mapId, spot)))
                instanceof NoteAnswer.Refused refused) {
            throw new Refusal(refused.code(), refused.values());
        }
    }
}
