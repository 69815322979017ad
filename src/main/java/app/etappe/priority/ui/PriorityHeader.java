package app.etappe.priority.ui;

import app.etappe.base.ui.Choice;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The page's title with what there is, and the way to the other kind of items. */
class PriorityHeader extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Span counts = new Span();
    private final Button notLifted;
    private final Nav kinds = new Nav();
    private transient List<Choice> maps = List.of();
    private transient Map<UUID, Integer> waiting = Map.of();
    private final Button newItem;
    private final Button newRound;

    /**
     * @param added told that somebody wants another item
     * @param voted told that somebody wants votes on what is shown
     * @param menus what stands at the right
     */
    PriorityHeader(SerializableRunnable added, SerializableRunnable voted, Stream<Component> menus) {
        newItem = new Button("", click -> added.run());
        newRound = new Button(getTranslation("priority.new-round"), click -> voted.run());
        newRound.addThemeVariants(ButtonVariant.PRIMARY);
        notLifted = new Button("", click -> new NotLiftedDialog(maps, waiting).open());
        notLifted.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        counts.addClassName("etappe-muted");
        counts.getElement().setAttribute("role", "status");
        kinds.addClassName("etappe-kinds");
        kinds.getElement().setAttribute("aria-label", getTranslation("priority.kinds"));
        var right = new Div(menus.toArray(Component[]::new));
        right.add(newItem, newRound);
        right.addClassName("etappe-desk-actions");
        getContent().addClassNames("etappe-desk-header", "etappe-priority-header");
        getContent().add(title, counts, notLifted, kinds, right);
    }

    /**
     * Says what there is.
     *
     * @param shown how many items meet the query
     * @param mayJudge whether the reader may make items and ask for votes
     */
    void show(UUID workspaceId, Listing listing, ListQuery query, int shown, boolean mayJudge) {
        this.maps = listing.maps();
        this.waiting = listing.waiting();
        int cards = listing.allWaiting();
        newItem.setText(getTranslation("item.new." + query.kind().code()));
        newItem.setVisible(mayJudge);
        newRound.setVisible(mayJudge && shown > 0);
        var kind = query.kind().code();
        title.setText(getTranslation("priority.kind." + kind));
        long mapsWithAny = listing.mapsWithItems();
        int all = listing.ranking().items().size();
        counts.setText(getTranslation(
                "priority.counts",
                getTranslation(mapsWithAny == 1 ? "priority.counts.map" : "priority.counts.maps", mapsWithAny),
                getTranslation("priority.counts." + kind + (all == 1 ? ".one" : ""), all),
                getTranslation("priority.counts.shown", shown)));
        notLifted.setText(getTranslation(cards == 1 ? "priority.not-lifted.one" : "priority.not-lifted", cards));
        notLifted.setVisible(cards > 0);
        kinds.removeAll();
        for (var one : ItemKind.values()) {
            kinds.add(link(workspaceId, query, one));
        }
    }

    private Anchor link(UUID workspaceId, ListQuery query, ItemKind kind) {
        var address = ListAddress.write(query.with(kind)).getQueryString();
        var link = new Anchor(
                PriorityView.address(workspaceId) + (address.isEmpty() ? "" : "?" + address),
                getTranslation("priority.kind." + kind.code()));
        if (kind == query.kind()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
