package app.etappe.priority.ui;

import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ui.ItemFields;
import app.etappe.painpoint.ui.ItemPanel;
import app.etappe.priority.StoryService;
import app.etappe.workspace.MemberService;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All of one item: what is said, judged and decided of it, and what happened to it. */
@Route("w/:workspaceId/pain-points/:itemId")
@PermitAll
@StyleSheet("assets/priority.css")
class ItemView extends PriorityPage {

    private static final long serialVersionUID = 1L;

    /** So many events are shown at first, and so many more each time. */
    private static final int FIRST = 20;

    private static final int MORE = 50;

    private final transient ItemService items;
    private final transient ItemPanel panel;
    private final transient StoryService stories;
    private final transient MemberService members;
    private final Anchor list = new Anchor();
    private final H1 title = new H1();
    private final Div head = new Div();
    private final Section said = new Section();
    private final StorySection story = new StorySection(this::lookFurther);
    private transient @Nullable ItemDetails shown;
    private @Nullable ItemFields fields;
    private @Nullable UUID itemId;
    private int events = FIRST;

    ItemView(
            ItemService items,
            ItemPanel panel,
            StoryService stories,
            MemberService members,
            OpenPriorityPages openPages) {
        super("priority.title", openPages);
        this.items = items;
        this.panel = panel;
        this.stories = stories;
        this.members = members;
        list.addClassName("etappe-item-back");
        title.getElement().setAttribute("dir", "auto");
        head.addClassName("etappe-desk-actions");
        said.addClassName("etappe-panel-card");
        said.getElement().setAttribute("aria-label", getTranslation("priority.item.said"));
        var header = new Header(list, title, head);
        header.addClassName("etappe-item-header");
        getContent().addClassName("etappe-item-page");
        var columns = new Div(said, story);
        columns.addClassName("etappe-item-columns");
        getContent().add(header, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        itemId = id(event, "itemId");
        super.beforeEnter(event);
    }

    @Override
    protected void show() {
        events = FIRST;
        var item = read();
        fields = panel.fields(item);
        said.removeAll();
        said.add(fields);
        head.removeAll();
        head.add(panel.head(item, this::leave, this::goTo));
        tell(item);
    }

    @Override
    void follow() {
        var item = read();
        if (fields != null) {
            fields.followUp(item);
        }
        tell(item);
    }

    /** @throws Refusal {@code not-found} also where the item is one of another workspace than the address says */
    private ItemDetails read() {
        if (itemId == null) {
            throw Refusal.notFound();
        }
        var item = items.details(itemId);
        if (!item.workspaceId().equals(workspaceId())) {
            throw Refusal.notFound();
        }
        return item;
    }

    private void tell(ItemDetails item) {
        shown = item;
        list.setHref(wayOut().getPathWithQueryParameters());
        list.setText(getTranslation("priority.kind." + item.summary().kind().code()));
        title.setText(item.summary().title());
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        tellStory(item);
    }

    private void tellStory(ItemDetails item) {
        var told = stories.of(item.summary().id(), events);
        story.show(told, members.names(workspaceId(), StorySection.accounts(told)));
    }

    private void lookFurther() {
        events += MORE;
        if (shown != null) {
            tellStory(shown);
        }
    }

    private void goTo(UUID other) {
        getUI().ifPresent(ui -> ui.navigate(ItemAddress.of(workspaceId(), other)));
    }

    @Override
    boolean showsAny(Set<UUID> mapIds) {
        var present = shown;
        return present != null
                && present.summary().places().stream().map(ItemPlace::mapId).anyMatch(mapIds::contains);
    }

    /** The list that the item stands in. */
    @Override
    Location wayOut() {
        var present = shown;
        var query = present == null
                ? ListQuery.ALL
                : ListQuery.ALL.with(present.summary().kind());
        return new Location(PriorityView.address(workspaceId()), ListAddress.write(query));
    }

    @Override
    public String getPageTitle() {
        var present = shown;
        return present == null ? super.getPageTitle() : present.summary().title() + " – " + getTranslation("app.name");
    }
}
