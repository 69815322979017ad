package app.etappe.following.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.following.FollowService;
import app.etappe.following.InboxPreferenceService;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.ui.ItemAddress;
import app.etappe.testing.People;
import app.etappe.testing.ViewTest;
import app.etappe.testing.Visitor;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ed makes pain points in Ann's workspace, Dan decides on them, Vic reads. */
class InboxViewTest extends ViewTest {

    private static final String LATE = "Tickets come late";

    @Autowired
    ItemService items;

    @Autowired
    ItemDecisionService deciding;

    @Autowired
    FollowService following;

    @Autowired
    InboxPreferenceService preferences;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    People people;

    private UUID ed = new UUID(0, 0);
    private UUID dan = ed;
    private UUID vic = ed;
    private UUID rail = ed;
    private UUID late = ed;

    @BeforeEach
    void ed_has_made_a_pain_point() {
        var ann = account("Ann");
        ed = account("Ed");
        dan = account("Dan");
        vic = account("Vic");
        rail = as(ann, () -> workspaces.create("Rail", "UTC"));
        people.admit(rail, ed, Role.EDITOR);
        people.admit(rail, dan, Role.DECIDER);
        people.admit(rail, vic);
        late = as(ed, () -> items.add(rail, ItemDraft.of(ItemKind.PAIN_POINT, LATE)));
    }

    @Test
    void empty_inbox_says_how_to_fill_it() {
        var page = visitor(ed, "inbox");

        assertThat(page.heading()).isEqualTo("Inbox");
        assertThat(page.sees("Nothing here yet")).isTrue();
        assertThat(page.canClick("Mark all as read")).isFalse();
        assertThat(bell(page)).isEqualTo("Inbox");
    }

    @Test
    void notice_and_bell_come_to_the_open_page() {
        var page = visitor(ed, "inbox");

        decide();
        awaitsOneUnread(page, LATE);

        assertThat(page.sees("Dan: decided: planned")).isTrue();
    }

    @Test
    void notice_leads_to_its_item_and_is_read_then() {
        decide();
        var page = visitor(ed, "inbox");
        var link = link(page, LATE).single();
        assertThat(link.getHref()).isEqualTo(ItemAddress.of(rail, late));

        page.click(link);

        page.open(ItemAddress.of(rail, late));
        assertThat(bell(page)).isEqualTo("Inbox");
    }

    @Test
    void all_are_marked_as_read_at_once() {
        decide();
        var page = visitor(ed, "inbox");

        page.click("Mark all as read");

        assertThat(page.find(NoticeRow.class).all())
                .hasSize(1)
                .noneMatch(row -> row.hasClassName("etappe-notice-unread"));
        assertThat(page.canClick("Mark all as read")).isFalse();
    }

    @Test
    void deleted_item_leads_nowhere() {
        as(dan, () -> items.delete(late));

        var page = visitor(ed, "inbox");

        assertThat(page.sees("A pain point that is gone")).isTrue();
        assertThat(link(page, "A pain point that is gone").exists()).isFalse();
    }

    @Test
    void member_follows_an_item_on_its_page_and_stops() {
        var page = visitor(vic, ItemAddress.of(rail, late));

        page.click("Follow");
        assertThat(as(vic, () -> following.follows(rail, late))).isTrue();
        page.click("Following");

        assertThat(as(vic, () -> following.follows(rail, late))).isFalse();
        assertThat(page.canClick("Follow")).isTrue();
    }

    @Test
    void mails_are_switched_off_in_ones_account() {
        var page = visitor(ed, "account");
        var choice = page.find(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("Send me a mail"))
                .single();
        assertThat(choice.getValue()).isTrue();
        assertThat(page.sees("This installation does not send mails yet; its administrators can name a mail server."))
                .isTrue();

        choice.setValue(false);

        assertThat(as(ed, preferences::byMail)).isFalse();
    }

    private void decide() {
        var seen = as(dan, () -> items.details(late)).summary().version();
        as(dan, () -> deciding.decide(late, ItemStatus.PLANNED, "Cheap", seen));
    }

    private static ComponentQuery<Anchor> link(Visitor page, String text) {
        return page.find(Anchor.class).withText(text);
    }

    private static String bell(Visitor page) {
        return page.find(InboxBell.class).single().getContent().getElement().getAttribute("aria-label");
    }

    private static void awaitsOneUnread(Visitor page, String text) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            page.waits();
            return link(page, text).exists() && bell(page).endsWith("one unread");
        });
    }
}
