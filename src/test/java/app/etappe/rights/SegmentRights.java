package app.etappe.rights;

import static app.etappe.rights.Person.EDITORS;
import static app.etappe.rights.Person.MEMBERS;
import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.base.Colour;
import app.etappe.segment.DimensionService;
import app.etappe.segment.PersonaDraft;
import app.etappe.segment.PersonaService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentMergeService;
import app.etappe.segment.SegmentService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Dimensions, segments, personas. */
class SegmentRights implements RightsRows {

    private static final PersonaDraft ANNA = new PersonaDraft("Anna", "", "", "", "", List.of(), "");

    @FunctionalInterface
    private interface CallOnThing {
        void on(Scene scene, UUID thing);
    }

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inWorkspace(
                        "DimensionService.start(UUID, Locale)",
                        EDITORS,
                        scene -> dimensions(scene).start(scene.workspace(), Locale.ENGLISH)),
                inWorkspace(
                        "DimensionService.add(UUID, String)",
                        EDITORS,
                        scene -> dimensions(scene).add(scene.workspace(), "Income")),
                onDimension(
                        "rename(UUID, String)", (scene, id) -> dimensions(scene).rename(id, "Town")),
                onDimension(
                        "move(UUID, Optional)", (scene, id) -> dimensions(scene).move(id, Optional.empty())),
                onDimension("archive(UUID)", (scene, id) -> dimensions(scene).archive(id)),
                onDimension("restore(UUID)", (scene, id) -> dimensions(scene).restore(id)),
                inWorkspace(
                        "SegmentService.list(UUID)",
                        MEMBERS,
                        scene -> segments(scene).list(scene.workspace())),
                inWorkspace(
                        "SegmentService.archived(UUID)",
                        MEMBERS,
                        scene -> segments(scene).archived(scene.workspace())),
                inWorkspace(
                        "SegmentService.references(UUID, Set)",
                        MEMBERS,
                        scene -> segments(scene).references(scene.workspace(), Set.of(segment(scene)))),
                inWorkspace(
                        "SegmentService.hold(UUID, Set)",
                        MEMBERS,
                        scene -> segments(scene).hold(scene.workspace(), Set.of(segment(scene)))),
                inWorkspace(
                        "PersonaService.of(UUID, Set)",
                        MEMBERS,
                        scene -> personas(scene).of(scene.workspace(), Set.of(segment(scene)))),
                inWorkspace(
                        "SegmentService.add(UUID, SegmentDraft)",
                        EDITORS,
                        scene -> segments(scene).add(dimension(scene), draft("Couples"))),
                onSegment(
                        "SegmentService.change(UUID, SegmentDraft, long)",
                        EDITORS,
                        (scene, id) -> segments(scene).change(id, draft("Singles"), 0)),
                onSegment(
                        "SegmentService.archive(UUID)",
                        EDITORS,
                        (scene, id) -> segments(scene).archive(id)),
                onSegment(
                        "SegmentService.restore(UUID)",
                        EDITORS,
                        (scene, id) -> segments(scene).restore(id)),
                onSegment(
                        "SegmentMergeService.questions(UUID, UUID)",
                        EDITORS,
                        (scene, from) -> merges(scene).questions(from, sibling(scene, from))),
                onSegment(
                        "SegmentMergeService.merge(UUID, UUID, Set)",
                        EDITORS,
                        (scene, from) -> merges(scene).merge(from, sibling(scene, from), Set.of())),
                onSegment(
                        "PersonaService.add(UUID, PersonaDraft)",
                        EDITORS,
                        (scene, id) -> personas(scene).add(id, ANNA)),
                onPersona(
                        "change(UUID, PersonaDraft, long)",
                        (scene, id) -> personas(scene).change(id, ANNA, 0)),
                onPersona("delete(UUID)", (scene, id) -> personas(scene).delete(id)));
    }

    private static RightsRow onDimension(String method, CallOnThing call) {
        return inWorkspace("DimensionService." + method, EDITORS, scene -> call.on(scene, dimension(scene)));
    }

    private static RightsRow onSegment(String method, Set<Person> allowed, CallOnThing call) {
        return inWorkspace(method, allowed, scene -> call.on(scene, segment(scene)));
    }

    private static RightsRow onPersona(String method, CallOnThing call) {
        return inWorkspace(
                "PersonaService." + method,
                EDITORS,
                scene -> call.on(scene, scene.asFounder(() -> personas(scene).add(segment(scene), ANNA))));
    }

    private static UUID dimension(Scene scene) {
        return scene.asFounder(() -> dimensions(scene).add(scene.workspace(), "Household"));
    }

    static UUID segment(Scene scene) {
        return scene.asFounder(() -> segments(scene).add(dimension(scene), draft("Families")));
    }

    private static UUID sibling(Scene scene, UUID segment) {
        return scene.asFounder(() -> segments(scene)
                .add(
                        segments(scene)
                                .references(scene.workspace(), Set.of(segment))
                                .getFirst()
                                .dimensionId(),
                        draft("Couples")));
    }

    private static SegmentMergeService merges(Scene scene) {
        return scene.bean(SegmentMergeService.class);
    }

    private static SegmentDraft draft(String name) {
        return new SegmentDraft(name, "", null, Colour.BLUE);
    }

    private static DimensionService dimensions(Scene scene) {
        return scene.bean(DimensionService.class);
    }

    private static SegmentService segments(Scene scene) {
        return scene.bean(SegmentService.class);
    }

    private static PersonaService personas(Scene scene) {
        return scene.bean(PersonaService.class);
    }
}
