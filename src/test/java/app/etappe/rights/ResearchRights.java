package app.etappe.rights;

import app.etappe.interview.NoteSearch;
import app.etappe.interview.NoteSearchService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is read and gathered over all interviews of a workspace. */
class ResearchRights implements RightsRows {

    private static final Set<Person> READERS =
            EnumSet.of(Person.EDITOR, Person.RESEARCHER, Person.DECIDER, Person.OWNER);

    @Override
    public List<RightsRow> rows() {
        return List.of(
                RightsRow.inWorkspace(
                        "NoteSearchService.find(UUID, NoteSearch, NotePosition)",
                        READERS,
                        scene -> search(scene).find(scene.workspace(), NoteSearch.ANY, null)),
                RightsRow.inWorkspace(
                        "NoteSearchService.some(UUID, Collection)",
                        READERS,
                        scene -> search(scene).some(scene.workspace(), List.of())));
    }

    private static NoteSearchService search(Scene scene) {
        return scene.bean(NoteSearchService.class);
    }
}
