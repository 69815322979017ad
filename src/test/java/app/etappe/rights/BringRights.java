package app.etappe.rights;

import static app.etappe.rights.Person.EDITORS;
import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.bring.BringDraft;
import app.etappe.bring.BringService;
import app.etappe.bring.Brought;
import app.etappe.copies.Settled;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Copies that are brought together. */
class BringRights implements RightsRows {

    private static final MapContent BLANK = new MapContent(false, List.of(), List.of(), List.of());

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inWorkspace(
                        "BringService.compare(UUID, UUID, UUID)",
                        EDITORS,
                        scene -> bring(scene).compare(scene.workspace(), map(scene), map(scene))),
                inWorkspace("BringService.settle(UUID, UUID, UUID, Comparison, Settled)", EDITORS, scene -> {
                    var map = map(scene);
                    var before = scene.asFounder(() -> bring(scene).compare(scene.workspace(), map, map));
                    bring(scene).settle(scene.workspace(), map, map, before, Settled.NOTHING);
                }),
                inWorkspace(
                        "BringService.bring(UUID, BringDraft)",
                        EDITORS,
                        scene -> bring(scene)
                                .bring(scene.workspace(), new BringDraft("All", map(scene), List.of(), false))),
                inWorkspace(
                        "BringService.takeBack(UUID, Brought)",
                        EDITORS,
                        scene -> bring(scene)
                                .takeBack(scene.workspace(), new Brought(map(scene), true, List.of(), List.of()))));
    }

    private static UUID map(Scene scene) {
        return scene.asFounder(
                () -> scene.bean(MapService.class).create(scene.workspace(), "Rail", Locale.ENGLISH, BLANK));
    }

    private static BringService bring(Scene scene) {
        return scene.bean(BringService.class);
    }
}
