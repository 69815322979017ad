package app.etappe.priority.ui;

import app.etappe.painpoint.ItemKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;

/** The page's title with what there is, and the way to the other kind of items. */
class PriorityHeader extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Span counts = new Span();
    private final Button notLifted;
    private final Nav kinds = new Nav();

    /**
     * @param asked told that somebody wants to know which cards are not items yet
     * @param actions what stands at the right
     */
    PriorityHeader(SerializableRunnable asked, Component... actions) {
        notLifted = new Button("", click -> asked.run());
        notLifted.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        counts.addClassName("etappe-muted");
        counts.getElement().setAttribute("role", "status");
        kinds.addClassName("etappe-kinds");
        kinds.getElement().setAttribute("aria-label", getTranslation("priority.kinds"));
        var right = new Div(actions);
        right.addClassName("etappe-desk-actions");
        getContent().addClassNames("etappe-desk-header", "etappe-priority-header");
        getContent().add(title, counts, notLifted, kinds, right);
    }

    /**
     * Says what there is.
     *
     * @param shown how many items meet the query
     * @param waiting how many cards on maps are not items yet
     */
    void show(UUID workspaceId, Listing listing, ListQuery query, int shown, int waiting) {
        var kind = RowWords.code(query.kind());
        title.setText(getTranslation("priority.kind." + kind));
        long maps = listing.mapsWithItems();
        int all = listing.ranking().items().size();
        counts.setText(getTranslation(
                "priority.counts",
                getTranslation(maps == 1 ? "priority.counts.map" : "priority.counts.maps", maps),
                getTranslation("priority.counts." + kind + (all == 1 ? ".one" : ""), all),
                getTranslation("priority.counts.shown", shown)));
        notLifted.setText(getTranslation(waiting == 1 ? "priority.not-lifted.one" : "priority.not-lifted", waiting));
        notLifted.setVisible(waiting > 0);
        kinds.removeAll();
        for (var one : ItemKind.values()) {
            kinds.add(link(workspaceId, query, one));
        }
    }

    private Anchor link(UUID workspaceId, ListQuery query, ItemKind kind) {
        var address = ListAddress.write(query.with(kind)).getQueryString();
        var link = new Anchor(
                PriorityView.address(workspaceId) + (address.isEmpty() ? "" : "?" + address),
                getTranslation("priority.kind." + RowWords.code(kind)));
        if (kind == query.kind()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
