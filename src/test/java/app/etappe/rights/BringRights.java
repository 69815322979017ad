package app.etappe.rights;

import static app.etappe.rights.Person.EDITORS;
import static app.etappe.rights.Person.MEMBERS;
import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.bring.BringDraft;
import app.etappe.bring.BringService;
import app.etappe.bring.Journey;
import app.etappe.bring.TakingBackService;
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
                        "BringService.variants(UUID, Journey)",
                        EDITORS,
                        scene -> bring(scene).variants(scene.workspace(), journey(scene))),
                inWorkspace(
                        "BringService.compare(UUID, Journey, Journey)",
                        EDITORS,
                        scene -> bring(scene).compare(scene.workspace(), journey(scene), journey(scene))),
                inWorkspace("BringService.settle(UUID, Comparison, Settled)", EDITORS, scene -> {
                    var map = journey(scene);
                    var before = scene.asFounder(() -> bring(scene).compare(scene.workspace(), map, map));
                    bring(scene).settle(scene.workspace(), before, Settled.NOTHING);
                }),
                inWorkspace(
                        "BringService.bring(UUID, BringDraft, IntConsumer)",
                        EDITORS,
                        scene -> bring(scene)
                                .bring(
                                        scene.workspace(),
                                        new BringDraft("All", Locale.ENGLISH, journey(scene), List.of(), false),
                                        written -> {})),
                inWorkspace(
                                "TakingBackService.isPossible(UUID)",
                                MEMBERS,
                                scene -> scene.bean(TakingBackService.class).isPossible(map(scene)))
                        .withAnonymousAsStranger(),
                inWorkspace(
                                "TakingBackService.takeBack(UUID)",
                                EDITORS,
                                scene -> scene.bean(TakingBackService.class).takeBack(map(scene)))
                        .withAnonymousAsStranger());
    }

    private static Journey journey(Scene scene) {
        return new Journey.OfMap(map(scene), "Rail");
    }

    private static UUID map(Scene scene) {
        return scene.asFounder(
                () -> scene.bean(MapService.class).create(scene.workspace(), "Rail", Locale.ENGLISH, BLANK));
    }

    private static BringService bring(Scene scene) {
        return scene.bean(BringService.class);
    }
}
