package app.etappe.review.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.WorkspacePage;
import com.vaadin.flow.component.AttachEvent;

/** A page about reviews that follows what others change. */
abstract class ReviewPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private final transient OpenReviewPages openPages;

    ReviewPage(OpenReviewPages openPages) {
        super("review.title");
        this.openPages = openPages;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    /** Shows what changed meanwhile; where nothing is left to show to its reader, goes elsewhere. */
    final void followUp() {
        try {
            show();
        } catch (Refusal gone) {
            getUI().ifPresent(ui -> ui.navigate(wayOut()));
        }
    }

    /** Where to go when there is nothing more to show. */
    abstract String wayOut();
}
