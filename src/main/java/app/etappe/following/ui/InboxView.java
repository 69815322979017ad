package app.etappe.following.ui;

import app.etappe.base.ui.BrowserZone;
import app.etappe.following.InboxService;
import app.etappe.following.Notice;
import app.etappe.security.CurrentUser;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What others did to the items that one follows, over all of one's workspaces, the newest first. */
@Route(InboxView.ROUTE)
@PermitAll
@StyleSheet("assets/inbox.css")
class InboxView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "inbox";

    private static final long serialVersionUID = 1L;

    private final transient InboxService inbox;
    private final transient OpenInboxes open;
    private final UUID reader;
    private final Button readAll = new Button(getTranslation("inbox.read-all"), click -> readAll());
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button(getTranslation("inbox.more"), click -> showMore());
    private int pages = 1;

    InboxView(InboxService inbox, OpenInboxes open, CurrentUser currentUser) {
        this.inbox = inbox;
        this.open = open;
        reader = currentUser.requireId();
        var header = new Div(new H1(getTranslation("inbox.title")), readAll);
        header.addClassName("etappe-page-header");
        list.addClassName("etappe-inbox-list");
        empty.addClassName("etappe-inbox-empty");
        empty.add(new H2(getTranslation("inbox.empty.title")), new Paragraph(getTranslation("inbox.empty.text")));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassNames("etappe-page", "etappe-inbox");
        getContent().add(header, empty, list, more);
        followUp();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title") + " – " + getTranslation("app.name");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        open.opened(this, event.getUI());
    }

    UUID reader() {
        return reader;
    }

    /** Shows everything as it is now. */
    void followUp() {
        var shown = new ArrayList<Notice>();
        for (int page = 0; page < pages; page++) {
            shown.addAll(inbox.list(page));
        }
        show(shown);
    }

    private void show(List<Notice> notices) {
        var words = new NoticeWords(getLocale());
        var zone = BrowserZone.of(UI.getCurrent());
        list.removeAll();
        notices.forEach(notice -> list.add(new NoticeRow(notice, words, zone, () -> inbox.read(notice.id()))));
        empty.setVisible(notices.isEmpty());
        list.setVisible(!notices.isEmpty());
        readAll.setVisible(inbox.unread() > 0);
        more.setVisible(inbox.count() > notices.size());
    }

    private void showMore() {
        pages++;
        followUp();
    }

    private void readAll() {
        inbox.readAll();
        followUp();
    }
}
