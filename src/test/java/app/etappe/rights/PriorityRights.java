package app.etappe.rights;

import app.etappe.painpoint.ItemKind;
import app.etappe.priority.PriorityService;
import app.etappe.priority.StoryService;
import app.etappe.priority.Weights;
import app.etappe.priority.WeightsService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The ranking, which every member reads, and its weights, which deciders set. */
class PriorityRights implements RightsRows {

    private static final Set<Person> DECIDERS = EnumSet.of(Person.DECIDER, Person.OWNER);

    @Override
    public List<RightsRow> rows() {
        return List.of(
                RightsRow.inWorkspace(
                        "PriorityService.ranking(UUID, ItemKind)",
                        Person.MEMBERS,
                        scene -> scene.bean(PriorityService.class).ranking(scene.workspace(), ItemKind.PAIN_POINT)),
                RightsRow.inWorkspace(
                        "StoryService.of(UUID, int)",
                        Person.MEMBERS,
                        scene -> scene.bean(StoryService.class).of(ItemRights.item(scene), 1)),
                RightsRow.inWorkspace(
                        "WeightsService.of(UUID)",
                        Person.MEMBERS,
                        scene -> weights(scene).of(scene.workspace())),
                RightsRow.inWorkspace(
                        "WeightsService.history(UUID)",
                        Person.MEMBERS,
                        scene -> weights(scene).history(scene.workspace())),
                RightsRow.inWorkspace(
                        "WeightsService.change(UUID, Weights, String)",
                        DECIDERS,
                        scene -> weights(scene)
                                .change(scene.workspace(), new Weights(50, 30, 20, 0, ""), "Customers first")));
    }

    private static WeightsService weights(Scene scene) {
        return scene.bean(WeightsService.class);
    }
}
