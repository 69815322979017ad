package app.etappe.exchange;

import app.etappe.base.upload.TextEncoding;
import app.etappe.journey.LayerDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Files with variants, and how tests name what comes out of them. */
final class VariantFiles {

    static final String FILE = "stage,step,lane,text,mood,variant,below,date\n"
            + "Plan,Dream,Notes,shared,,,,\n"
            + "Plan,Dream,Emotion,,1,,,\n"
            + "Plan,Dream,Notes,shared,,Families + Abroad,,\n"
            + "Plan,Dream,Emotion,,-2,Families + Abroad,,\n"
            + "Plan,Dream,Notes,theirs,,Families + Abroad,,\n"
            + "Plan,Dream,Notes,one day,,future: One app,abroad + families,2030-12-31\n"
            + "Plan,Dream,Notes,shared,,Commuters,,\n";

    private VariantFiles() {}

    static ImportDraft draft(String file) {
        return draft(bytes(file));
    }

    static ImportDraft draft(byte[] file) {
        return new ImportDraft("Travelling by train", Locale.ENGLISH, file, TextEncoding.UTF_8);
    }

    static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    static List<String> names(LayerDetails layer) {
        return layer.segments().stream()
                .map(LayerDetails.Segment::name)
                .sorted()
                .toList();
    }
}
