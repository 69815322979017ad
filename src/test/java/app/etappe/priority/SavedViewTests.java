package app.etappe.priority;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.People;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann, who owns the workspace, and Vic, who looks on, keep ways of looking at the list. */
abstract class SavedViewTests {

    @Autowired
    SavedViewService views;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    People people;

    private final UUID ann = Ids.next();
    private final UUID vic = Ids.next();
    private UUID rail = ann;

    @BeforeEach
    void ann_has_a_workspace_with_vic() {
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(rail, vic);
    }

    @Test
    void own_view_is_seen_by_its_maker_alone_and_one_for_all_by_all() {
        save(ann, "Mine", "owner=1", false);
        save(ann, "Überfällig", "overdue=true", true);

        assertThat(list(ann)).extracting(SavedViewSummary::name).containsExactly("Mine", "Überfällig");
        assertThat(list(vic))
                .extracting(SavedViewSummary::name, SavedViewSummary::query, SavedViewSummary::mayDelete)
                .containsExactly(tuple("Überfällig", "overdue=true", false));
    }

    @Test
    void view_of_the_same_name_is_replaced_but_not_another_persons() {
        save(vic, "Open", "status=open", false);
        save(ann, "Open", "status=open", false);
        save(ann, " OPEN ", "status=planned", false);

        assertThat(list(ann)).extracting(SavedViewSummary::query).containsExactly("status=planned");
        assertThat(list(vic)).extracting(SavedViewSummary::query).containsExactly("status=open");
    }

    @Test
    void who_does_not_decide_keeps_views_for_nobody_else_and_removes_none_of_them() {
        var forAll = save(ann, "For all", "q=late", true);
        var anns = save(ann, "Mine", "q=late", false);

        as(vic, () -> {
            refused("not-allowed", () -> views.save(rail, new SavedViewDraft("Late", "q=late", true)));
            refused("not-allowed", () -> views.delete(forAll));
            refused("not-found", () -> views.delete(anns));
        });
        people.expel(vic);
        people.admit(rail, vic, Role.DECIDER);
        as(vic, () -> views.delete(forAll));

        assertThat(list(ann)).extracting(SavedViewSummary::name).containsExactly("Mine");
    }

    @Test
    void strangers_and_those_of_before_find_nothing() {
        var own = save(vic, "Mine", "", false);
        people.expel(vic);

        as(vic, () -> {
            refused("not-found", () -> views.list(rail));
            refused("not-found", () -> views.delete(own));
        });
        assertThat(list(ann)).isEmpty();
    }

    @Test
    void there_is_an_end_to_views_and_a_name_to_each() {
        for (int number = 0; number < SavedViewService.MOST; number++) {
            save(ann, "View " + number, "", false);
        }

        as(ann, () -> {
            refused("limit-saved-views", () -> views.save(rail, new SavedViewDraft("One more", "", false)));
            views.save(rail, new SavedViewDraft("View 7", "q=again", false));
            refused("text-empty", () -> views.save(rail, new SavedViewDraft(" ", "", true)));
            refused("text-too-long", () -> views.save(rail, new SavedViewDraft("Long", "x".repeat(2001), true)));
        });
        assertThat(list(ann)).hasSize(SavedViewService.MOST);
    }

    private UUID save(UUID who, String name, String query, boolean forAll) {
        return as(who, () -> views.save(rail, new SavedViewDraft(name, query, forAll)));
    }

    private List<SavedViewSummary> list(UUID who) {
        return as(who, () -> views.list(rail));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @OnH2
    static class H2Test extends SavedViewTests {}

    @OnMariaDb
    static class MariaDbTest extends SavedViewTests {}
}
