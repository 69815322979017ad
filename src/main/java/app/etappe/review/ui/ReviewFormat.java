package app.etappe.review.ui;

import java.util.Locale;

/** A kind of file that a review is saved as. */
enum ReviewFormat {
    PDF("application/pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final String type;

    ReviewFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** In small letters: the ending of files, and for texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
