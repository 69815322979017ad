package app.etappe.painpoint.ui;

import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.Judged;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;

/** An item in a few lines: its description, how severe it is, what was decided and who cares for it. */
class ItemFacts extends Div {

    private static final long serialVersionUID = 1L;

    /** @param names of its owner */
    ItemFacts(ItemDetails item, Map<UUID, String> names) {
        addClassName("etappe-item-facts");
        if (!item.description().isEmpty()) {
            var description = new Paragraph(item.description());
            description.getElement().setAttribute("dir", "auto");
            add(description);
        }
        var summary = item.summary();
        var severity = summary.severity();
        if (severity != null) {
            fact("item.fact.severity", severity.value(), Judged.SEVERITY.most());
        }
        var on = summary.statusOn();
        fact("item.fact.status", ItemWords.status(summary.status()) + (on == null ? "" : ", " + ItemWords.day(on)));
        item.decisions().stream().findFirst().ifPresent(last -> fact("item.fact.reason", last.reason()));
        var owner = summary.ownerId();
        if (owner != null) {
            fact("item.fact.owner", ItemWords.name(owner, names));
        }
        var due = summary.due();
        if (due != null) {
            fact("item.fact.due", ItemWords.day(due));
        }
    }

    private void fact(String key, Object... values) {
        add(new Span(getTranslation(key, values)));
    }
}
