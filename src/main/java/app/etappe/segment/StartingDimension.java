package app.etappe.segment;

import java.util.Locale;

/** The dimensions that a workspace starts with; it renames, drops and adds as it likes. */
enum StartingDimension {
    CUSTOMER_RELATION("Customer relation", "Kundenbeziehung"),
    REGION("Region", "Region"),
    INDUSTRY("Industry", "Branche"),
    AGE("Age", "Alter"),
    HOUSEHOLD("Household", "Haushalt");

    private final String english;
    private final String german;

    StartingDimension(String english, String german) {
        this.english = english;
        this.german = german;
    }

    String in(Locale language) {
        return Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? german : english;
    }
}
