package app.etappe.painpoint;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.ExampleWorkspaceService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pain points that the example workspace comes with. */
abstract class ExampleItemTests {

    @Autowired
    ExampleWorkspaceService examples;

    @Autowired
    ItemService items;

    private final UUID ann = Ids.next();

    private List<ItemSummary> list(UUID workspace) {
        return as(ann, () -> items.list(workspace));
    }

    @Test
    void cards_of_the_rail_map_are_pain_points_some_of_them_judged_decided_and_owned() {
        var workspace = as(ann, examples::enter);

        assertThat(list(workspace))
                .hasSize(10)
                .allSatisfy(item -> assertThat(item.places()).hasSize(1))
                .allSatisfy(item -> assertThat(item.severity()).isNotNull())
                .anySatisfy(item -> assertThat(item.status()).isEqualTo(ItemStatus.SOLVED))
                .anySatisfy(item -> assertThat(item.ownerId()).isNotNull())
                .anySatisfy(item -> assertThat(item.impact()).isNull());
    }

    @Test
    void examples_put_back_have_the_same_pain_points_once() {
        var workspace = as(ann, examples::enter);
        as(ann, () -> items.delete(list(workspace).getFirst().id()));

        as(ann, examples::reset);

        assertThat(list(workspace)).hasSize(10);
    }

    @OnH2
    static class H2Test extends ExampleItemTests {}

    @OnMariaDb
    static class MariaDbTest extends ExampleItemTests {}
}
