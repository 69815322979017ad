package app.etappe.journey.ui.board;

import static app.etappe.journey.HistoryService.PAGE;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.BoardAnswer;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.Operation;
import app.etappe.journey.ui.VariantsFixture;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

class HistoryDrawerTest extends VariantsFixture {

    /** The browser collects changes for a second, and says that this is their end. */
    private static final Map<String, Object> CHANGED = Map.of("for", "trailing");

    @Autowired
    BoardService boards;

    @Test
    void history_opens_beside_the_map_keeps_up_and_closes() {
        var page = visitor(vic, list + "/m/" + train);

        fromBoard(page, "board-history", Map.of());
        assertThat(page.find(HistoryDrawer.class).exists()).isTrue();
        assertThat(page.find(HistoryItem.class).all()).hasSize(1);

        as(ann, () -> maps.rename(train, "By night train"));
        fromBoard(page, "board-changed", CHANGED);
        assertThat(page.find(HistoryItem.class).all()).hasSize(2);
        assertThat(page.find(ListItem.class)
                        .withTextContaining("By night train")
                        .exists())
                .isTrue();

        page.click(page.find(Button.class).withAriaLabel("Close history").single());
        assertThat(page.find(HistoryDrawer.class).exists()).isFalse();
    }

    @Test
    void history_says_in_which_variant_something_was_done() {
        var rename = new Operation.Set(train, "text", StringNode.valueOf("Travelling with children"));
        BoardAnswer answer = as(ann, () -> boards.apply(train, forFamilies, BoardCommand.now(rename)));
        assertThat(answer).isInstanceOf(BoardAnswer.Committed.class);
        var page = visitor(vic, list + "/m/" + train);

        fromBoard(page, "board-history", Map.of());

        assertThat(page.sees("in “Families”")).isTrue();
        assertThat(page.find(HistoryItem.class).all()).hasSize(2);
    }

    @Test
    void open_history_tells_nothing_more_to_who_was_removed() {
        var page = visitor(vic, list + "/m/" + train);
        fromBoard(page, "board-history", Map.of());
        people.expel(vic);

        fromBoard(page, "board-changed", CHANGED);

        assertThat(page.find(HistoryItem.class).exists()).isFalse();
    }

    @Test
    void older_changes_are_shown_where_there_are_some() {
        for (int i = 0; i <= PAGE; i++) {
            var title = "Title " + i;
            as(ann, () -> maps.rename(train, title));
        }
        var page = visitor(vic, list + "/m/" + train);
        fromBoard(page, "board-history", Map.of());
        var shown = page.find(HistoryItem.class).all().size();

        page.click("Show older");

        assertThat(page.find(HistoryItem.class).all()).hasSizeGreaterThan(shown).hasSize(PAGE + 2);
        assertThat(page.canClick("Show older")).isFalse();
    }

    private static void fromBoard(Visitor page, String event, Map<String, Object> data) {
        page.send(page.find(JourneyBoard.class).single(), event, data);
    }
}
