package app.etappe.journey.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.Visibility;
import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of maps, while others are at work. */
@OnH2
class MapListInBrowserTest extends BrowserTest {

    private static final MapContent BLANK = new MapContent(false, List.of(), List.of(), List.of());

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    MapService maps;

    private SignedInPerson ann;
    private SignedInPerson bob;
    private SignedInPerson vic;
    private UUID workspace = Ids.next();
    private UUID train = Ids.next();

    @BeforeEach
    void ann_has_a_map() {
        ann = people.signedIn("Ann");
        bob = people.signedIn("Bob");
        vic = people.signedIn("Vic");
        workspace = as(ann.account(), () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, bob.account(), Role.EDITOR);
        people.admit(workspace, vic.account());
        train = as(ann.account(), () -> maps.create(workspace, "By train", Locale.ENGLISH, BLANK));
    }

    @Test
    void a_map_says_how_many_are_at_it() {
        var list = openList(vic);
        assertThat(list.getByText("here now")).isHidden();

        var bobs = openBoard(bob);
        assertThat(list.getByText("1 here now")).isVisible();
        openBoard(bob);
        var anns = openBoard(ann);
        assertThat(list.getByText("2 here now")).isVisible();

        anns.context().close();
        assertThat(list.getByText("1 here now")).isVisible();
        bobs.close();
        assertThat(list.getByText("1 here now")).isVisible();
    }

    @Test
    void a_list_follows_what_others_do_with_maps_and_leaves_the_keyboard_where_it_is() {
        var list = openList(vic);
        map(list, "By train").focus();

        var car = as(ann.account(), () -> maps.create(workspace, "By car", Locale.ENGLISH, BLANK));
        assertThat(map(list, "By car")).isVisible();
        as(bob.account(), () -> maps.rename(train, "By night train"));
        assertThat(map(list, "By night train")).isVisible();
        assertThat(list.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                .hasCount(2);
        as(bob.account(), () -> maps.archive(car));
        assertThat(map(list, "By car")).hasCount(0);
        assertThat(map(list, "By night train")).isFocused();

        as(ann.account(), () -> maps.share(train, Visibility.MEMBERS, Set.of()));
        assertThat(map(list, "By night train")).hasCount(0);
        assertThat(list.getByText("There are no maps here yet")).isVisible();
        as(ann.account(), () -> maps.share(train, Visibility.MEMBERS, Set.of(vic.account())));
        assertThat(map(list, "By night train")).isVisible();
    }

    private static Locator map(Page list, String title) {
        return list.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private Page openList(SignedInPerson person) {
        var page = open(person, "/w/" + workspace);
        assertThat(map(page, "By train")).isVisible();
        return page;
    }

    private Page openBoard(SignedInPerson person) {
        var page = open(person, "/maps/" + train);
        assertThat(page.locator("journey-board")).isVisible();
        return page;
    }

    private Page open(SignedInPerson person, String path) {
        var page = newPerson();
        var cookie = person.cookie().split("=", 2);
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(address("/"))));
        page.navigate(address(path));
        return page;
    }
}
