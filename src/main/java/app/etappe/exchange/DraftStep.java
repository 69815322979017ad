package app.etappe.exchange;

/** A step as the rows make it: two of the same title are two steps, so it is no record. */
final class DraftStep {

    private final String title;

    DraftStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
