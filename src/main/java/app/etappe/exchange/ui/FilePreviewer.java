package app.etappe.exchange.ui;

import app.etappe.base.upload.TextEncoding;
import app.etappe.exchange.ImportPreview;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Says what would become of a file. */
@FunctionalInterface
interface FilePreviewer extends Serializable {

    /** @param chosen how its letters are written; null to recognise it */
    ImportPreview preview(byte[] file, @Nullable TextEncoding chosen);
}
