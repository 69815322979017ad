package app.etappe.participant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.DotsMenu;
import app.etappe.participant.ConsentService;
import app.etappe.participant.Identity;
import app.etappe.participant.IdentityService;
import app.etappe.participant.ParticipantDetails;
import app.etappe.participant.ParticipantImportService;
import app.etappe.participant.ParticipantMergeService;
import app.etappe.participant.ParticipantService;
import app.etappe.segment.SegmentService;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;

/** What can be done with participants; the parameter {@code changed} of each is told when it has been done. */
@SpringComponent
class ParticipantActions {

    private final ParticipantService participants;
    private final IdentityService identities;
    private final ConsentService consents;
    private final ParticipantMergeService merges;
    private final ParticipantImportService imports;
    private final SegmentService segments;
    private final LeavingActions leaving;

    ParticipantActions(
            ParticipantService participants,
            IdentityService identities,
            ConsentService consents,
            ParticipantMergeService merges,
            ParticipantImportService imports,
            SegmentService segments,
            LeavingActions leaving) {
        this.participants = participants;
        this.identities = identities;
        this.consents = consents;
        this.merges = merges;
        this.imports = imports;
        this.segments = segments;
        this.leaving = leaving;
    }

    void add(UUID workspaceId, SerializableRunnable changed) {
        new NewParticipantDialog(
                        segments.list(workspaceId),
                        identity -> identities.alike(workspaceId, identity),
                        (draft, identity) -> {
                            var id = participants.add(workspaceId, draft, identity);
                            Notification.show(translate(
                                    "participant.added",
                                    participants.details(id).code()));
                            changed.run();
                        })
                .open();
    }

    void bring(UUID workspaceId, SerializableRunnable changed) {
        new ParticipantImportDialog((name, file) -> imports.preview(workspaceId, file, name), (name, file, leftOut) -> {
                    int added = imports.bring(workspaceId, file, name, leftOut);
                    Notification.show(translate("participant.imported", added));
                    changed.run();
                })
                .open();
    }

    void changeGrace(UUID workspaceId, SerializableRunnable changed) {
        leaving.changeGrace(workspaceId, changed);
    }

    void noteConsent(ParticipantDetails participant, SerializableRunnable changed) {
        new ConsentDialog(participant, given -> {
                    consents.note(participant.id(), given, participant.version());
                    changed.run();
                })
                .open();
    }

    /** @param all everybody who is shown when it is chosen */
    DotsMenu menu(
            UUID workspaceId,
            ShownParticipant shown,
            SerializableSupplier<List<ShownParticipant>> all,
            SerializableRunnable changed) {
        var participant = shown.details();
        var menu = new DotsMenu(translate("participant.menu", participant.code()));
        if (!participant.withdrawn()) {
            menu.add(translate("participant.edit"), () -> edit(workspaceId, participant, changed));
            menu.add(translate("participant.identity"), () -> showIdentity(participant, changed));
        }
        if (participant.withdrawnAt() == null || participant.consentOver()) {
            menu.add(translate("participant.consent.note"), () -> noteConsent(participant, changed));
        }
        if (!participant.withdrawn()) {
            menu.add(
                    translate("participant.merge"),
                    () -> merge(participant, othersOf(participant, all.get()), changed));
        }
        leaving.offer(menu, participant, changed);
        return menu;
    }

    private static List<ParticipantDetails> othersOf(ParticipantDetails participant, List<ShownParticipant> all) {
        return all.stream()
                .map(ShownParticipant::details)
                .filter(other -> !other.withdrawn() && !other.id().equals(participant.id()))
                .toList();
    }

    private void edit(UUID workspaceId, ParticipantDetails participant, SerializableRunnable changed) {
        new ParticipantDialog(participant, segments.list(workspaceId), draft -> {
                    participants.change(participant.id(), draft, participant.version());
                    changed.run();
                })
                .open();
    }

    private void showIdentity(ParticipantDetails participant, SerializableRunnable changed) {
        Identity present = identities.read(participant.id());
        new IdentityDialog(participant.code(), present, identity -> {
                    identities.write(participant.id(), identity, participant.version());
                    changed.run();
                })
                .open();
    }

    private void merge(ParticipantDetails from, List<ParticipantDetails> others, SerializableRunnable changed) {
        new ParticipantMergeDialog(from, others, into -> {
                    merges.merge(from.id(), into.id());
                    Notification.show(translate("participant.merged", from.code(), into.code()));
                    changed.run();
                })
                .open();
    }
}
