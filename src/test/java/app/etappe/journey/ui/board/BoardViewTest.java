package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.Visibility;
import app.etappe.journey.ui.MapsFixture;
import app.etappe.security.AccountService;
import app.etappe.security.ColourScheme;
import app.etappe.security.Language;
import app.etappe.security.Preferences;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page around the board. Its buttons are the element's, which sends what was clicked. */
class BoardViewTest extends MapsFixture {

    @Autowired
    AccountService accounts;

    private String board = "";

    @BeforeEach
    void map_has_an_address() {
        board = list + "/m/" + train;
    }

    @Test
    void board_opens_the_map_for_whoever_is_signed_in() {
        var page = visitor(bob, board);

        assertThat(element(page).getElement().getProperty("mapId")).isEqualTo(train.toString());
        assertThat(element(page).getElement().getProperty("accountId")).isEqualTo(bob.toString());
        assertThat(page.title()).isEqualTo("Travelling by train – Etappe");
    }

    @Test
    void share_is_offered_to_the_map_s_owner_alone() {
        assertThat(isShareable(visitor(ann, board))).isTrue();
        assertThat(isShareable(visitor(bob, board))).isFalse();
        assertThat(isShareable(visitor(vic, board))).isFalse();
    }

    @Test
    void owner_shares_from_the_board_and_the_others_lose_the_map() {
        var atAnns = visitor(ann, board);
        var atBobs = visitor(bob, board);

        atAnns.send(element(atAnns), "board-share", Map.of());
        atAnns.find(RadioButtonGroup.class)
                .withLabel("Who sees this map")
                .single()
                .setValue(Visibility.MEMBERS);
        atAnns.click("Share");
        atBobs.open(board);

        assertThat(atAnns.find(Dialog.class).exists()).isFalse();
        assertThat(atBobs.heading()).isEqualTo("Nothing here");
    }

    @Test
    void forged_click_on_share_opens_nothing_for_others() {
        var page = visitor(bob, board);

        page.send(element(page), "board-share", Map.of());

        assertThat(page.find(Dialog.class).exists()).isFalse();
        assertThat(page.told()).startsWith("You may see this, but not change it.");
    }

    @Test
    void removed_member_s_page_goes_when_the_owner_removes_them() {
        var page = visitor(vic, board);
        var members = visitor(ann, list + "/members");

        members.choose("What to do about Vic", "Remove…");
        members.click("Remove");
        page.waits();

        assertThat(page.find(JourneyBoard.class).exists()).isFalse();
        assertThat(page.heading()).isEqualTo("Nothing here");
    }

    @Test
    void stranger_finds_nothing_at_the_map_s_address() {
        var page = visitor(account("Sam"), board);

        assertThat(page.heading()).isEqualTo("Nothing here");
        assertThat(page.find(JourneyBoard.class).exists()).isFalse();
        assertThat(page.title()).doesNotContain("train");
        page.open("maps/" + train);
        assertThat(page.heading()).isEqualTo("Nothing here");
        page.open(list + "/m/" + Ids.next());
        assertThat(page.heading()).isEqualTo("Nothing here");
    }

    @Test
    void board_speaks_german_to_who_chose_it() {
        as(vic, () -> accounts.prefer(new Preferences(Optional.of(Language.GERMAN), ColourScheme.SYSTEM)));

        var page = visitor(vic, board);

        assertThat(element(page).getElement().getProperty("locale")).isEqualTo("de");
        page.send(element(page), "board-history", Map.of());
        assertThat(page.sees("Verlauf")).isTrue();
    }

    private static boolean isShareable(Visitor page) {
        return element(page).getElement().getProperty("shareable", false);
    }

    private static Component element(Visitor page) {
        return page.find(JourneyBoard.class).single();
    }
}
