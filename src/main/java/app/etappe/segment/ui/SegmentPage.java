package app.etappe.segment.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.WorkspacePage;
import com.vaadin.flow.component.AttachEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A page about a workspace's segments; it shows at once what others change. */
abstract class SegmentPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(SegmentPage.class);

    private final transient OpenSegmentPages openPages;

    /** @param titleKey the key of the words in the browser's tab */
    SegmentPage(String titleKey, OpenSegmentPages openPages) {
        super(titleKey);
        this.openPages = openPages;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Spots.remember(getContent());
        openPages.opened(this, attached.getUI());
    }

    /** Shows what has changed meanwhile, without its reader having done anything. */
    void followUp() {
        try {
            show();
            Spots.goOn(getContent());
        } catch (Refusal refusal) {
            // The workspace is not the reader's any more: the frame around says so.
            getContent().removeAll();
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.debug("A page of segments stays as it is until the next change", databaseAway);
        }
    }
}
