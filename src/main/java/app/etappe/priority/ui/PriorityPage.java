package app.etappe.priority.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.WorkspacePage;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.Location;
import java.util.Set;
import java.util.UUID;

/** A page that shows items with what their ranks come from, and follows what others change. */
abstract class PriorityPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private final transient OpenPriorityPages openPages;

    PriorityPage(String titleKey, OpenPriorityPages openPages) {
        super(titleKey);
        this.openPages = openPages;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    /** Shows what changed meanwhile; where nothing is left to show to its reader, goes elsewhere. */
    final void followUp() {
        try {
            follow();
        } catch (Refusal gone) {
            leave();
        }
    }

    /** Goes where there is something to show. */
    final void leave() {
        var out = wayOut();
        getUI().ifPresent(ui -> ui.navigate(out.getPath(), out.getQueryParameters()));
    }

    /** Shows what changed meanwhile. @throws Refusal where nothing is left to show */
    void follow() {
        show();
    }

    /** Whether anything on it stands on one of these maps. */
    abstract boolean showsAny(Set<UUID> mapIds);

    /** Where to go when it has nothing more to show. */
    abstract Location wayOut();
}
