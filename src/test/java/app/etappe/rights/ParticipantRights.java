package app.etappe.rights;

import static app.etappe.rights.Person.ADMINISTRATORS;
import static app.etappe.rights.RightsRow.inInstallation;
import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.base.Ids;
import app.etappe.participant.AfterConsent;
import app.etappe.participant.ConsentDetails;
import app.etappe.participant.ConsentService;
import app.etappe.participant.DataProtectionService;
import app.etappe.participant.Identity;
import app.etappe.participant.IdentityService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantImportService;
import app.etappe.participant.ParticipantMergeService;
import app.etappe.participant.ParticipantService;
import app.etappe.participant.ReceiptService;
import app.etappe.participant.SubjectRequestService;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Participants, who they are, consent. */
class ParticipantRights implements RightsRows {

    private static final Set<Person> RESEARCHERS = EnumSet.of(Person.RESEARCHER);
    /** Besides those who are appointed, whom no role makes. */
    private static final Set<Person> NOBODY = EnumSet.noneOf(Person.class);

    private static final byte[] FILE = "Name;Home\nZoe;Lyon\n".getBytes(StandardCharsets.UTF_8);
    private static final ParticipantDraft NOTHING = new ParticipantDraft(Set.of(), Map.of());

    private static final ConsentDetails CONSENT =
            new ConsentDetails(true, true, true, LocalDate.of(2026, 1, 1), null, AfterConsent.ERASE);

    @FunctionalInterface
    private interface CallOnParticipant {
        void on(Scene scene, UUID participant);
    }

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inWorkspace(
                        "ParticipantService.list(UUID)",
                        RESEARCHERS,
                        scene -> participants(scene).list(scene.workspace())),
                inWorkspace(
                        "ParticipantService.add(UUID, ParticipantDraft)",
                        RESEARCHERS,
                        scene -> participants(scene).add(scene.workspace(), NOTHING)),
                onParticipant(
                        "ParticipantService.details(UUID)",
                        (scene, id) -> participants(scene).details(id)),
                onParticipant(
                        "ParticipantService.change(UUID, ParticipantDraft, long)",
                        (scene, id) -> participants(scene).change(id, NOTHING, 0)),
                inWorkspace(
                        "ParticipantService.add(UUID, ParticipantDraft, Identity)",
                        RESEARCHERS,
                        scene -> participants(scene).add(scene.workspace(), NOTHING, Identity.NONE)),
                onParticipant(
                        "IdentityService.read(UUID)",
                        (scene, id) -> scene.bean(IdentityService.class).read(id)),
                onParticipant(
                        "IdentityService.write(UUID, Identity, long)",
                        (scene, id) -> scene.bean(IdentityService.class).write(id, Identity.NONE, 0)),
                inWorkspace(
                        "IdentityService.alike(UUID, Identity)",
                        RESEARCHERS,
                        scene -> scene.bean(IdentityService.class).alike(scene.workspace(), Identity.NONE)),
                onParticipant(
                        "ConsentService.note(UUID, ConsentDetails, long)",
                        (scene, id) -> scene.bean(ConsentService.class).note(id, CONSENT, 0)),
                inWorkspace(
                        "ConsentService.ending(UUID)",
                        RESEARCHERS,
                        scene -> scene.bean(ConsentService.class).ending(scene.workspace())),
                onParticipant(
                        "ParticipantMergeService.merge(UUID, UUID)",
                        (scene, id) -> scene.bean(ParticipantMergeService.class).merge(id, participant(scene))),
                onParticipant(
                        "WithdrawalService.consequences(UUID)",
                        (scene, id) -> withdrawals(scene).consequences(id)),
                onParticipant(
                        "WithdrawalService.withdraw(UUID)",
                        (scene, id) -> withdrawals(scene).withdraw(id)),
                onParticipant(
                        "WithdrawalService.takeBack(UUID)",
                        (scene, id) -> withdrawals(scene).takeBack(id)),
                onParticipant(
                        "WithdrawalService.eraseNow(UUID)",
                        (scene, id) -> withdrawals(scene).eraseNow(id)),
                inWorkspace(
                        "WithdrawalService.graceDays(UUID)",
                        RESEARCHERS,
                        scene -> withdrawals(scene).graceDays(scene.workspace())),
                inWorkspace(
                        "WithdrawalService.changeGrace(UUID, int)",
                        RESEARCHERS,
                        scene -> withdrawals(scene).changeGrace(scene.workspace(), 3)),
                inWorkspace(
                        "ReceiptService.list(UUID, int)",
                        RESEARCHERS,
                        scene -> scene.bean(ReceiptService.class).list(scene.workspace(), 0)),
                onReceipt(
                        "ReceiptService.clear(UUID, UUID)",
                        (scene, id) -> scene.bean(ReceiptService.class).clear(id, Ids.next())),
                onReceipt(
                        "ReceiptService.keep(UUID, UUID)",
                        (scene, id) -> scene.bean(ReceiptService.class).keep(id, Ids.next())),
                inWorkspace(
                        "ParticipantImportService.preview(UUID, byte[], String)",
                        RESEARCHERS,
                        scene -> imports(scene).preview(scene.workspace(), FILE, "people.csv")),
                inWorkspace(
                        "ParticipantImportService.bring(UUID, byte[], String, Set)",
                        RESEARCHERS,
                        scene -> imports(scene).bring(scene.workspace(), FILE, "people.csv", Set.of())),
                inInstallation(
                        "DataProtectionService.appointed()",
                        ADMINISTRATORS,
                        scene -> protection(scene).appointed()),
                inInstallation(
                        "DataProtectionService.appoint(UUID)",
                        ADMINISTRATORS,
                        scene -> protection(scene).appoint(scene.extraMember())),
                inInstallation(
                        "DataProtectionService.dismiss(UUID)",
                        ADMINISTRATORS,
                        scene -> protection(scene).dismiss(scene.extraMember())),
                RightsRow.open("DataProtectionService.isAppointed()", "says it of oneself"),
                RightsRow.open("DataProtectionService.mayAppoint()", "says it of oneself"),
                inInstallation(
                        "SubjectRequestService.find(String)",
                        NOBODY,
                        scene -> scene.bean(SubjectRequestService.class).find("Zoe")),
                inInstallation(
                        "SubjectRequestService.report(UUID)",
                        NOBODY,
                        scene -> scene.bean(SubjectRequestService.class).report(participant(scene))),
                RightsRow.open(
                        "ParticipantService.references(Collection)",
                        "for modules that have the ids, and have checked what they show with them"));
    }

    private static RightsRow onParticipant(String method, CallOnParticipant call) {
        return inWorkspace(method, RESEARCHERS, scene -> call.on(scene, participant(scene)));
    }

    private static RightsRow onReceipt(String method, CallOnParticipant call) {
        return inWorkspace(method, RESEARCHERS, scene -> call.on(scene, receipt(scene)));
    }

    private static UUID receipt(Scene scene) {
        var participant = participant(scene);
        return scene.asFounder(() -> {
            withdrawals(scene).withdraw(participant);
            withdrawals(scene).eraseNow(participant);
            return scene.bean(ReceiptService.class)
                    .list(scene.workspace(), 0)
                    .getFirst()
                    .id();
        });
    }

    private static ParticipantImportService imports(Scene scene) {
        return scene.bean(ParticipantImportService.class);
    }

    private static DataProtectionService protection(Scene scene) {
        return scene.bean(DataProtectionService.class);
    }

    private static WithdrawalService withdrawals(Scene scene) {
        return scene.bean(WithdrawalService.class);
    }

    private static UUID participant(Scene scene) {
        scene.bean(TestDatabase.class)
                .sql()
                .sql("update membership set researcher = true where account_id = ?")
                .param(scene.founder())
                .update();
        return scene.asFounder(() -> participants(scene).add(scene.workspace(), NOTHING));
    }

    private static ParticipantService participants(Scene scene) {
        return scene.bean(ParticipantService.class);
    }
}
