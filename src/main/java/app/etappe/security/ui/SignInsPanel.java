package app.etappe.security.ui;

import app.etappe.security.SignInSummary;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Lists one's sign-ins and ends them all. */
class SignInsPanel extends AccountPanel {

    private static final long serialVersionUID = 1L;

    SignInsPanel(List<SignInSummary> signIns, ZoneId zone, SerializableRunnable signOutEverywhere) {
        super(text("security.account.sign-ins"));
        var list = new UnorderedList();
        signIns.forEach(signIn -> list.add(item(signIn, zone)));
        add(list);
        addAction(text("security.account.sign-out-everywhere"), signOutEverywhere);
    }

    private ListItem item(SignInSummary signIn, ZoneId zone) {
        var times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        var item = new ListItem(new Span(
                text("security.account.sign-in", times.format(signIn.madeAt()), times.format(signIn.lastUsedAt()))));
        if (signIn.current()) {
            item.add(new Span(" " + text("security.account.this-browser")));
        }
        return item;
    }
}
