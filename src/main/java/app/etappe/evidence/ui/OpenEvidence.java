package app.etappe.evidence.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.interview.EvidenceChanged;
import app.etappe.interview.InterviewsChanged;
import app.etappe.participant.ParticipantsChanged;
import app.etappe.segment.SegmentsChanged;
import app.etappe.workspace.RightsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the evidence in the panels of boards that are open on this node up to date. */
@SpringComponent
class OpenEvidence implements DisposableBean {

    private final OpenPages<EvidenceSection> sections = new OpenPages<>("evidence-", EvidenceSection::followUp);

    void opened(EvidenceSection section, UI page) {
        sections.opened(section, page);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(EvidenceChanged changed) {
        sections.refreshSoon(section -> changed.mapIds().contains(section.mapId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InterviewsChanged changed) {
        refresh(changed.workspaceId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ParticipantsChanged changed) {
        refresh(changed.workspaceId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(SegmentsChanged changed) {
        refresh(changed.workspaceId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RightsChanged changed) {
        refresh(changed.workspaceId());
    }

    private void refresh(UUID workspaceId) {
        sections.refreshSoon(section -> section.workspaceId().equals(workspaceId));
    }

    @Override
    public void destroy() {
        sections.close();
    }
}
