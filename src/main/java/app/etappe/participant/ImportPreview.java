package app.etappe.participant;

import java.util.List;

/**
 * What would become of a file.
 *
 * @param people how many it has
 * @param consents how many of them with a consent
 * @param attributes the columns that become attributes, by their headers
 * @param errors what has to be mended first; the first hundred at most
 * @param alike rows that may be somebody who is there already
 */
public record ImportPreview(
        int people, int consents, List<String> attributes, List<ImportMessage> errors, List<ImportLikeness> alike) {

    /** The most messages that are shown. */
    public static final int MOST_MESSAGES = 100;

    public ImportPreview {
        attributes = List.copyOf(attributes);
        errors = List.copyOf(errors);
        alike = List.copyOf(alike);
    }

    public boolean isClean() {
        return errors.isEmpty() && people > 0;
    }
}
