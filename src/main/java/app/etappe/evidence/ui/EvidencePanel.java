package app.etappe.evidence.ui;

import app.etappe.base.Refusal;
import app.etappe.evidence.PlaceEvidence;
import app.etappe.evidence.PlaceEvidenceService;
import app.etappe.interview.NoteAnswer;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.interview.Quote;
import app.etappe.journey.MapService;
import app.etappe.journey.ui.PanelSection;
import app.etappe.journey.ui.PanelSelection;
import app.etappe.workspace.WorkspaceDays;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** In the panel of a board: what is selected stands on what customers said. */
@SpringComponent
class EvidencePanel implements PanelSection {

    private final PlaceEvidenceService evidence;
    private final NoteService notes;
    private final MapService maps;
    private final WorkspaceDays days;
    private final OpenEvidence open;

    EvidencePanel(
            PlaceEvidenceService evidence, NoteService notes, MapService maps, WorkspaceDays days, OpenEvidence open) {
        this.evidence = evidence;
        this.notes = notes;
        this.maps = maps;
        this.days = days;
        this.open = open;
    }

    @Override
    public Optional<Component> of(PanelSelection selection) {
        var workspace = maps.details(selection.mapId()).workspaceId();
        return Optional.of(new EvidenceSection(this, workspace, selection));
    }

    void opened(EvidenceSection section) {
        section.getUI().ifPresent(page -> open.opened(section, page));
    }

    PlaceEvidence read(PanelSelection selection) {
        return evidence.of(selection.mapId(), selection.within(), selection.variantId());
    }

    LocalDate today(UUID workspaceId) {
        return days.today(workspaceId);
    }

    /** The line says nothing of the place any more. @throws Refusal if that is refused */
    void unlink(Quote quote) {
        var answer = notes.apply(
                quote.interviewId(), NoteCommand.now(new NoteOperation.Unlink(quote.noteId(), quote.linkId())));
        if (answer instanceof NoteAnswer.Refused refused && !refused.code().equals("unknown-link")) {
            throw new Refusal(refused.code(), refused.values());
        }
    }
}
