package app.etappe.journey.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import org.junit.jupiter.api.Test;

/** What is done by mouse and by finger. */
@OnH2
class DraggingInBrowserTest extends BoardBrowserTest {

    @Test
    void a_card_is_dragged_into_another_cell() {
        var page = open(ann);

        card(page, "Reads blogs").dragTo(cell(page, "Actions, Compare"));

        assertThat(card(cell(page, "Actions, Compare"), "Reads blogs")).isVisible();
        assertThat(card(cell(page, "Actions, Dream"), "Reads blogs")).hasCount(0);
    }

    @Test
    void a_card_is_drawn_over_two_steps_by_its_edge() {
        var page = open(ann);
        card(page, "Reads blogs").hover();
        var handle = page.locator("journey-board .width-handle").boundingBox();

        drag(page, handle.x + 4, handle.y + 8, handle.x + 200, handle.y + 8);

        card(page, "Reads blogs").click();
        assertThat(page.getByText("2 steps", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void a_lane_is_dragged_above_another() {
        var page = open(ann);
        var lanes = page.getByRole(AriaRole.ROWHEADER);

        dragTo(page, lanes.nth(1), lanes.nth(0));

        assertThat(lanes.nth(0)).hasAccessibleName("Emotion");
        assertThat(lanes.nth(1)).hasAccessibleName("Actions");
    }

    @Test
    void a_step_is_dragged_before_another() {
        var page = open(ann);

        dragTo(page, head(page, "Compare"), head(page, "Dream"));

        assertThat(page.locator("journey-board .step").first()).hasAccessibleName("Compare");
    }

    @Test
    void escape_puts_back_what_is_dragged() {
        var page = open(ann);
        var box = card(page, "Reads blogs").boundingBox();
        page.mouse().move(box.x + 20, box.y + 10);
        page.mouse().down();
        page.mouse().move(box.x + 220, box.y + 10, new Mouse.MoveOptions().setSteps(4));
        assertThat(page.locator("journey-board .drag-copy")).isVisible();

        page.keyboard().press("Escape");
        page.mouse().up();

        assertThat(page.locator("journey-board .drag-copy")).hasCount(0);
        assertThat(card(cell(page, "Actions, Dream"), "Reads blogs")).isVisible();
    }

    @Test
    void a_right_click_opens_the_menu_of_a_card() {
        var page = open(ann);

        card(page, "Reads blogs").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));

        assertThat(page.getByRole(AriaRole.MENU, new Page.GetByRoleOptions().setName("Menu: Reads blogs")))
                .isVisible();
    }

    @Test
    void a_finger_that_rests_on_a_card_drags_it() {
        var page = open(signedIn(ann, new Browser.NewContextOptions().setHasTouch(true)));
        var touch = page.context().newCDPSession(page);
        var from = card(page, "Reads blogs").boundingBox();
        var to = cell(page, "Actions, Compare").boundingBox();

        touch(touch, "touchStart", from.x + 20, from.y + 10);
        assertThat(page.locator("journey-board .drag-copy")).isVisible();
        touch(touch, "touchMove", to.x + 40, to.y + 20);
        touch(touch, "touchMove", to.x + 42, to.y + 22);
        touch(touch, "touchEnd");

        assertThat(card(cell(page, "Actions, Compare"), "Reads blogs")).isVisible();
    }

    private static void dragTo(Page page, Locator what, Locator to) {
        var from = what.boundingBox();
        var target = to.boundingBox();
        drag(page, from.x + 20, from.y + 12, target.x + 10, target.y + 8);
    }

    private static void drag(Page page, double fromX, double fromY, double toX, double toY) {
        page.mouse().move(fromX, fromY);
        page.mouse().down();
        page.mouse().move(toX, toY, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private static void touch(CDPSession session, String type, double... at) {
        var points = new JsonArray();
        if (at.length == 2) {
            var point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
