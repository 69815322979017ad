package app.etappe.review;

import static app.etappe.testing.Acting.as;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemMergeService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.StoryEvent;
import app.etappe.priority.StoryKind;
import app.etappe.priority.StoryService;
import app.etappe.priority.Weights;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.DepartureService;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.OwnedThing;
import app.etappe.workspace.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Lists of items as they stood on a day, and what was decided of them. */
@RecordApplicationEvents
abstract class ReviewTests extends ReviewFixture {

    @Autowired
    ItemMergeService merging;

    @Autowired
    StoryService stories;

    @Autowired
    DepartureService departures;

    @Autowired
    ExampleWorkspaceService examples;

    @Autowired
    ApplicationEvents events;

    private List<String> audited() {
        return events.stream(AuditEvent.class)
                .map(AuditEvent::action)
                .filter(action -> action.startsWith("review-"))
                .toList();
    }

    @Test
    void what_is_frozen_stays_whatever_becomes_of_weights_items_votes_and_evidence() {
        var talks = asked(4);
        var a = item("a", 5);
        var b = item("b", 2);
        say(talks, 2, "a", "supports");
        say(talks.getLast(), "a", "contradicts");
        revealed(Map.of(ed, Collections.nCopies(3, a), eve, List.of(b)), a, b);
        var review = review("Autumn", a, b);
        var before = read(review);

        as(ann, () -> weights.change(workspace, new Weights(0, 0, 100, 0, ""), "To try it"));
        change(b, "b", 5);
        change(a, "Otherwise", 1);
        say(talks, 4, "b", "supports");
        revealed(Map.of(ed, Collections.nCopies(5, b)), a, b);
        as(ann, () -> decisions.decide(b, ItemStatus.REJECTED, "No", version(b)));
        as(ann, () -> decisions.expect(b, LocalDate.of(2027, 1, 1), version(b)));

        var after = read(review);
        assertThat(after.weights()).isEqualTo(Weights.DEFAULT);
        assertThat(after.items()).extracting(ReviewedItem::rank).isEqualTo(ranksOf(before));
        assertThat(after.items()).extracting(ReviewedItem::counts).isEqualTo(countsOf(before));
        assertThat(after.items()).extracting(ReviewedItem::state).isEqualTo(statesOf(before));
        assertThat(row(review, a).title()).as("a title is no figure").isEqualTo("Otherwise");
        var counts = row(review, a).counts();
        assertThat(counts.votes()).isEqualTo(3);
        assertThat(counts.voters()).isEqualTo(2);
        assertThat(counts.customers()).isEqualTo(2);
        assertThat(counts.asked()).isEqualTo(4);
        assertThat(counts.contradicting()).isEqualTo(1);
        assertThat(row(review, a).rank().priority()).isCloseTo(1.0, within(1e-9));
        assertThat(row(review, a).rank().votes().weight()).isCloseTo(0.4, within(1e-9));
    }

    private static List<FrozenRank> ranksOf(ReviewDetails review) {
        return review.items().stream().map(ReviewedItem::rank).toList();
    }

    private static List<FrozenCounts> countsOf(ReviewDetails review) {
        return review.items().stream().map(ReviewedItem::counts).toList();
    }

    private static List<FrozenState> statesOf(ReviewDetails review) {
        return review.items().stream().map(ReviewedItem::state).toList();
    }

    @Test
    void what_is_decided_in_a_review_is_decided_of_the_item() {
        var a = item("a", 5);
        var review = review("Autumn", a, item("b", 1));
        var due = LocalDate.of(2027, 3, 1);

        as(
                ann,
                () -> deciding.decide(
                        review, a, new DecisionDraft(ItemStatus.PLANNED, "Mobile tickets", ed, due), version(a)));

        var decision = requireNonNull(row(review, a).decision());
        assertThat(decision)
                .returns(ItemStatus.PLANNED, ReviewDecision::status)
                .returns("Mobile tickets", ReviewDecision::reason)
                .returns(ed, ReviewDecision::ownerId)
                .returns(due, ReviewDecision::due)
                .returns(ann, ReviewDecision::by);
        var item = as(vic, () -> items.details(a));
        assertThat(item.summary().status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(item.summary().ownerId()).isEqualTo(ed);
        assertThat(item.summary().due()).isEqualTo(due);
        assertThat(item.decisions())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Mobile tickets"));
        assertThat(row(review, a).state().status()).as("as it stood before").isEqualTo(ItemStatus.OPEN);
        assertThat(read(review).decided()).isEqualTo(1);
    }

    @Test
    void story_of_an_item_says_once_what_was_decided_in_a_review() {
        var a = item("a", 5);
        decide(review("Autumn", a), a, ItemStatus.PLANNED, "Mobile tickets");
        as(ann, () -> decisions.decide(a, ItemStatus.SOLVED, "Done", version(a)));

        assertThat(as(vic, () -> stories.of(a, 50)).events())
                .filteredOn(event -> event.kind() == StoryKind.REVIEWED || event.kind() == StoryKind.DECIDED)
                .extracting(StoryEvent::values)
                .containsExactly(List.of("solved", "Done"), List.of("Autumn", "planned", "Mobile tickets"));
    }

    @Test
    void finished_review_is_read_only_and_what_was_not_decided_is_still_seen() {
        var a = item("a", 5);
        var review = review("Autumn", a);

        as(ann, () -> reviews.finish(review));

        var read = as(ann, () -> reviews.details(review));
        assertThat(read.finishedBy()).isEqualTo(ann);
        assertThat(read.mayDecide()).isFalse();
        assertThat(read.items())
                .singleElement()
                .satisfies(row -> assertThat(row.decision()).isNull());
        refused("review-finished", () -> decide(review, a, ItemStatus.SOLVED, "Done"));
        refused("review-finished", () -> as(ann, () -> reviews.finish(review)));
        refused("review-finished", () -> as(ann, () -> reviews.delete(review)));
        assertThat(as(ann, () -> items.details(a)).summary().status()).isEqualTo(ItemStatus.OPEN);
        assertThat(audited()).containsExactly("review-made", "review-finished");
    }

    @Test
    void of_two_tabs_that_decide_at_once_the_second_is_told_and_changes_nothing() {
        var a = item("a", 5);
        var review = review("Autumn", a);
        long seen = version(a);

        as(ann, () -> deciding.decide(review, a, new DecisionDraft(ItemStatus.PLANNED, "First", ed, null), seen));

        refused(
                "changed-meanwhile",
                () -> as(
                        ann,
                        () -> deciding.decide(
                                review, a, new DecisionDraft(ItemStatus.SOLVED, "Second", null, null), seen)));
        assertThat(requireNonNull(row(review, a).decision()).reason()).isEqualTo("First");
        assertThat(as(ann, () -> items.details(a)).summary().ownerId()).isEqualTo(ed);
    }

    @Test
    void of_many_requests_at_once_one_decides() {
        var a = item("a", 5);
        var review = review("Autumn", a);
        long seen = version(a);

        long decided = Stream.iterate(0, number -> number + 1)
                .limit(8)
                .parallel()
                .filter(number -> accepted(() -> as(
                        ann,
                        () -> deciding.decide(
                                review, a, new DecisionDraft(ItemStatus.PLANNED, "No " + number, ed, null), seen))))
                .count();

        assertThat(decided).isEqualTo(1);
        assertThat(as(ann, () -> items.details(a)).decisions())
                .singleElement()
                .satisfies(one -> assertThat(one.reason())
                        .isEqualTo(requireNonNull(row(review, a).decision()).reason()));
    }

    private static boolean accepted(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("changed-meanwhile");
            return false;
        }
    }

    @Test
    void what_cannot_be_reviewed_is_refused() {
        var a = item("a", 5);
        var other = as(ann, () -> workspaces.create("Cars", "UTC"));
        var foreign = as(ann, () -> items.add(other, ItemDraft.of(ItemKind.PAIN_POINT, "Prams")));
        var chance = as(ann, () -> items.add(workspace, ItemDraft.of(ItemKind.OPPORTUNITY, "App")));
        var many = Stream.generate(Ids::next).limit(10_000).toArray(UUID[]::new);

        refused("review-empty", () -> review("Autumn"));
        refused("limit-review-items", () -> review("Autumn", many));
        refused("text-empty", () -> review(" ", a));
        refused("text-too-long", () -> review("x".repeat(Texts.TITLE + 1), a));
        refused("unknown-item", () -> review("Autumn", a, foreign));
        refused("unknown-item", () -> review("Autumn", a, chance));
        refused("unknown-item", () -> review("Autumn", a, Ids.next()));

        assertThat(as(ann, () -> reviews.list(workspace))).isEmpty();
    }

    @Test
    void decision_that_cannot_be_is_refused_and_changes_neither_review_nor_item() {
        var a = item("a", 5);
        var b = item("b", 5);
        var review = review("Autumn", a);

        refused("reason-missing", () -> decide(review, a, ItemStatus.SOLVED, " "));
        refused("text-too-long", () -> decide(review, a, ItemStatus.SOLVED, "x".repeat(1_001)));
        refused("not-found", () -> decide(review, b, ItemStatus.SOLVED, "Not in the review"));
        refused(
                "owner-unknown",
                () -> as(
                        ann,
                        () -> deciding.decide(
                                review, a, new DecisionDraft(ItemStatus.SOLVED, "Done", sam, null), version(a))));
        refused(
                "day-range",
                () -> as(
                        ann,
                        () -> deciding.decide(
                                review,
                                a,
                                new DecisionDraft(ItemStatus.SOLVED, "Done", ed, LocalDate.of(9999, 1, 1)),
                                version(a))));

        assertThat(row(review, a).decision()).isNull();
        assertThat(as(ann, () -> items.details(a)).decisions()).isEmpty();
    }

    @Test
    void review_of_another_workspace_is_not_found() {
        var review = review("Autumn", item("a", 5));

        refused("not-found", () -> as(sam, () -> reviews.details(review)));
        refused("not-found", () -> as(sam, () -> reviews.list(workspace)));
        refused("not-found", () -> as(sam, () -> reviews.finish(review)));
    }

    @Test
    void item_that_is_deleted_keeps_its_figures_and_nothing_is_decided_of_it_any_more() {
        var a = item("a", 5);
        var review = review("Autumn", a);
        long seen = version(a);

        as(ann, () -> items.delete(a));

        assertThat(row(review, a).isThere()).isFalse();
        assertThat(row(review, a).counts().severity()).isEqualTo(5);
        refused(
                "not-found",
                () -> as(
                        ann,
                        () -> deciding.decide(
                                review, a, new DecisionDraft(ItemStatus.SOLVED, "Done", null, null), seen)));
        refused("unknown-item", () -> review("Winter", a));
    }

    @Test
    void item_that_went_into_another_says_into_which_even_if_that_goes_on() {
        var a = item("a", 5);
        var b = item("b", 3);
        var c = item("c", 3);
        var review = review("Autumn", a, b);

        as(ann, () -> merging.merge(a, b));
        assertThat(row(review, a).mergedTitle()).isEqualTo("b");
        as(ann, () -> merging.merge(b, c));

        assertThat(row(review, a)).returns(false, ReviewedItem::isThere).returns("c", ReviewedItem::mergedTitle);
        assertThat(row(review, b).mergedInto()).isEqualTo(c);
    }

    @Test
    void review_of_who_leaves_is_named_and_handed_over() {
        people.admit(workspace, sam, Role.DECIDER);
        var a = item("a", 5);
        var review = as(sam, () -> reviews.make(workspace, draft("Autumn", a)));

        assertThat(as(ann, () -> departures.ownedBy(workspace, sam)))
                .contains(new OwnedThing(review, "review", "Autumn"));
        as(ann, () -> departures.remove(workspace, sam, Optional.of(vic)));

        assertThat(read(review).ownerId()).isEqualTo(vic);
    }

    @Test
    void example_put_back_has_no_reviews() {
        var example = as(ann, examples::enter);
        var item = as(ann, () -> items.add(example, ItemDraft.of(ItemKind.PAIN_POINT, "Late")));
        as(ann, () -> reviews.make(example, draft("Autumn", item)));

        as(ann, examples::reset);

        assertThat(as(ann, () -> reviews.list(example))).isEmpty();
    }

    @Test
    void list_says_how_much_of_each_was_decided() {
        var a = item("a", 5);
        var b = item("b", 3);
        var review = review("Autumn", a, b);
        decide(review, a, ItemStatus.PLANNED, "Soon");
        var deleted = review("By mistake", a);

        var later = review("Afterwards", a);
        refused("review-followed", () -> as(ann, () -> reviews.delete(deleted)));
        as(ann, () -> reviews.delete(later));
        as(ann, () -> reviews.delete(deleted));

        assertThat(as(vic, () -> reviews.list(workspace)))
                .singleElement()
                .returns("Autumn", ReviewSummary::name)
                .returns(2, ReviewSummary::items)
                .returns(1, ReviewSummary::decided);
        refused("not-found", () -> as(ann, () -> reviews.details(deleted)));
    }

    @OnH2
    static class H2Test extends ReviewTests {}

    @OnMariaDb
    static class MariaDbTest extends ReviewTests {}
}
