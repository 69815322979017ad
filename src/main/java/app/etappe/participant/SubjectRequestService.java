package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.WorkspaceNames;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers people who ask what is stored about them, over all workspaces; for those who are appointed to data protection.
 * Refuses others with {@code not-allowed} and strangers with {@code not-signed-in}.
 */
@Service
public class SubjectRequestService {

    private final DataProtectionService protection;
    private final SubjectSearch search;
    private final Participants participants;
    private final WorkspaceNames names;
    private final OwnReport own;
    private final ObjectProvider<PersonalReport> modules;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    SubjectRequestService(
            DataProtectionService protection,
            SubjectSearch search,
            Participants participants,
            WorkspaceNames names,
            OwnReport own,
            ObjectProvider<PersonalReport> modules,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.protection = protection;
        this.search = search;
        this.participants = participants;
        this.names = names;
        this.own = own;
        this.modules = modules;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Looks for a person in all workspaces, withdrawn ones included: a name is found by its words in any order and spelling,
     * an e-mail address and a telephone number as a whole. That personal data was read is told as an {@link AuditEvent} for
     * each who is found.
     *
     * @param asked a name, an e-mail address or a telephone number
     * @throws Refusal {@code text-empty}, {@code text-too-long}, {@code text-invalid}
     */
    @Transactional
    public SubjectFindings find(String asked) {
        protection.requireAppointed();
        var wanted = SubjectWords.of(asked);
        var found = search.find(wanted);
        found.forEach(hit -> audit("personal-data-read", hit.participantId()));
        var mentions = modules.orderedStream()
                .flatMap(module -> module.mentions(wanted.words()).stream())
                .toList();
        return new SubjectFindings(found, mentions);
    }

    /**
     * All that is stored about a participant.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional
    public SubjectReport report(UUID participantId) {
        protection.requireAppointed();
        var participant = participants.findById(participantId).orElseThrow(Refusal::notFound);
        audit("personal-report-made", participantId);
        var sections = new ArrayList<>(own.of(participant));
        modules.orderedStream().forEach(module -> sections.addAll(module.of(participantId)));
        sections.removeIf(section -> section.entries().isEmpty());
        var workspace = names.of(List.of(participant.workspaceId())).getOrDefault(participant.workspaceId(), "");
        return new SubjectReport(workspace, participant.code(), clock.instant(), sections);
    }

    private void audit(String action, UUID subject) {
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), action, subject));
    }
}
