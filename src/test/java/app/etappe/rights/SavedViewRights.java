package app.etappe.rights;

import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.priority.SavedViewDraft;
import app.etappe.priority.SavedViewService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ways of looking at the ranked list that are kept. */
class SavedViewRights implements RightsRows {

    private static final Set<Person> DECIDERS = EnumSet.of(Person.DECIDER, Person.OWNER);
    private static final SavedViewDraft FOR_ALL = new SavedViewDraft("Late", "q=late", true);

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inWorkspace(
                        "SavedViewService.list(UUID)",
                        Person.MEMBERS,
                        scene -> views(scene).list(scene.workspace())),
                inWorkspace(
                        "SavedViewService.save(UUID, SavedViewDraft)",
                        DECIDERS,
                        scene -> views(scene).save(scene.workspace(), FOR_ALL)),
                inWorkspace("SavedViewService.delete(UUID)", DECIDERS, scene -> {
                    var view = scene.asFounder(() -> views(scene).save(scene.workspace(), FOR_ALL));
                    views(scene).delete(view);
                }));
    }

    private static SavedViewService views(Scene scene) {
        return scene.bean(SavedViewService.class);
    }
}
