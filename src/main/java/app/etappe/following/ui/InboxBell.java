package app.etappe.following.ui;

import app.etappe.following.InboxService;
import app.etappe.security.CurrentUser;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.context.annotation.Scope;

/** Leads to one's inbox, and says how much in it is unread; for people who are signed in. */
@SpringComponent
@Scope("prototype")
@StyleSheet("assets/inbox.css")
public class InboxBell extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 99;

    private final transient InboxService inbox;
    private final transient OpenInboxes open;
    private final UUID reader;
    private final Span count = new Span();

    InboxBell(InboxService inbox, OpenInboxes open, CurrentUser currentUser) {
        this.inbox = inbox;
        this.open = open;
        reader = currentUser.idOrNobody();
        var picture = VaadinIcon.BELL_O.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("etappe-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        getContent().setHref(InboxView.ROUTE);
        getContent().addClassNames("etappe-rail-link", "etappe-bell");
        getContent().add(picture, new Span(getTranslation("inbox.title")), count);
    }

    /** Shows how much is unread now. */
    public void refresh() {
        long unread = inbox.unread();
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(unread));
        count.setVisible(unread > 0);
        getContent().getElement().setAttribute("aria-label", getTranslation("inbox.unread.count", unread));
    }

    /** Marks it where the reader is at it. */
    public void mark(Location location) {
        if (location.getPath().equals(InboxView.ROUTE)) {
            getContent().getElement().setAttribute("aria-current", "page");
        } else {
            getContent().getElement().removeAttribute("aria-current");
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        open.opened(this, event.getUI());
    }

    UUID reader() {
        return reader;
    }
}
