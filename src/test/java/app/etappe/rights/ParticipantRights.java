package app.etappe.rights;

import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.TestDatabase;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Participants, who they are, consent. */
class ParticipantRights implements RightsRows {

    private static final Set<Person> RESEARCHERS = EnumSet.of(Person.RESEARCHER);
    private static final ParticipantDraft NOTHING = new ParticipantDraft(Set.of(), Map.of());

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
                RightsRow.open(
                        "ParticipantService.references(Collection)",
                        "for modules that have the ids, and have checked what they show with them"));
    }

    private static RightsRow onParticipant(String method, CallOnParticipant call) {
        return inWorkspace(method, RESEARCHERS, scene -> call.on(scene, participant(scene)));
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
