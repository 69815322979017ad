package app.etappe.rights;

import static app.etappe.rights.Person.MEMBERS;
import static app.etappe.rights.RightsRow.inWorkspace;

import app.etappe.base.Colour;
import app.etappe.file.PictureChange;
import app.etappe.file.PictureFiles;
import app.etappe.file.PictureReader;
import app.etappe.file.PictureService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.PersonaDraft;
import app.etappe.segment.PersonaService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import java.awt.Color;
import java.util.List;
import java.util.UUID;

/** Pictures, by what they hang on. */
class FileRights implements RightsRows {

    @Override
    public List<RightsRow> rows() {
        return List.of(
                inWorkspace("PictureService.picture(String, UUID, String)", MEMBERS, FileRights::readPersonasPicture));
    }

    private static void readPersonasPicture(Scene scene) {
        var picture = PictureReader.read(PictureFiles.file("png", 8, 8, Color.RED), 8);
        var persona = scene.asFounder(() -> scene.bean(PersonaService.class)
                .add(
                        segment(scene),
                        new PersonaDraft("Anna", "", "", "", "", List.of(), "", new PictureChange.Put(picture))));
        scene.bean(PictureService.class).picture("persona", persona, picture.hash());
    }

    private static UUID segment(Scene scene) {
        var dimension = scene.bean(DimensionService.class).add(scene.workspace(), "Household");
        return scene.bean(SegmentService.class).add(dimension, new SegmentDraft("Families", "", null, Colour.BLUE));
    }
}
