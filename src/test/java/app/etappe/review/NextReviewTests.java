package app.etappe.review;

import static app.etappe.testing.Acting.as;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemMergeService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.RankShift;
import app.etappe.priority.Weights;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.WorkspaceDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the next review says of the one before. */
abstract class NextReviewTests extends ReviewFixture {

    @Autowired
    ItemMergeService merging;

    @Autowired
    WorkspaceDays days;

    private LocalDate today() {
        return days.today(workspace);
    }

    /** So many people are asked on the day after today. */
    private List<Said> askedAfterwards(int number) {
        return IntStream.range(0, number)
                .mapToObj(nth -> talk(today().plusDays(1)))
                .toList();
    }

    private void solve(UUID review, UUID item) {
        decide(review, item, ItemStatus.SOLVED, "Mobile tickets");
    }

    /**
     * Six were asked and said nothing of any, nobody voted: customers and severity weigh 2/3 and 1/3, and the ranking is that of
     * the severities, f behind all with none. Then two of six more name a, and d is judged 5 instead of 2:
     * a 2/3 + 1/3 = 1; d 1/3 = .333; b 4/15 = .267; c 3/15 = .2; e 1/15 = .067.
     */
    @Test
    void next_review_says_what_moved_was_solved_is_overdue_and_is_in_question_as_computed_by_hand() {
        asked(6);
        var a = item("a", 5);
        var b = item("b", 4);
        var c = item("c", 3);
        var d = item("d", 2);
        var f = item("f", null);
        var g = item("g", 1);
        var autumn = review("Autumn", a, b, c, d, f, g);
        assertThat(told(autumn)).containsExactly("1 a: ", "2 b: ", "3 c: ", "4 d: ", "5 g: ", "6 f: ");
        solve(autumn, a);
        solve(autumn, c);
        as(
                ann,
                () -> deciding.decide(
                        autumn,
                        b,
                        new DecisionDraft(ItemStatus.PLANNED, "Soon", ed, today().minusDays(1)),
                        version(b)));
        as(ann, () -> reviews.finish(autumn));

        say(askedAfterwards(6), 2, "a", "supports");
        change(d, "d", 5);
        var e = item("e", 1);
        as(ann, () -> items.delete(f));
        as(ann, () -> merging.merge(g, b));
        var winter = review("Winter", b, d, e);

        assertThat(told(winter))
                .containsExactly(
                        "2 d: UP",
                        "3 b: DOWN, OVERDUE",
                        "5 e: NEW",
                        "1 a: NOT_CHOSEN, OPEN_AGAIN, SOLVED",
                        "4 c: CONFIRMED, DOWN, NOT_CHOSEN, SOLVED",
                        "5 ?: GONE",
                        "6 ?: GONE");
        assertThat(row(winter, d).shift()).isEqualTo(new RankShift(2, RankShift.Reason.SEVERITY, 3, today()));
        assertThat(row(winter, b).shift()).isEqualTo(new RankShift(-1, RankShift.Reason.OTHERS, 0, today()));
        assertThat(row(winter, a).since()).isEqualTo(new SinceSolved(2, 6));
        assertThat(requireNonNull(row(winter, b).before()).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(row(winter, g).mergedTitle()).isEqualTo("b");
        assertThat(requireNonNull(read(winter).previous()).name()).isEqualTo("Autumn");
        assertThat(read(winter).chosen()).isEqualTo(3);
    }

    @Test
    void solution_in_question_is_opened_again_and_the_review_after_says_so() {
        var a = item("a", 5);
        solve(review("Autumn", a), a);
        say(askedAfterwards(6), 3, "a", "supports");
        var winter = review("Winter", item("b", 1));
        assertThat(row(winter, a).is(ReviewMark.OPEN_AGAIN)).isTrue();

        decide(winter, a, ItemStatus.OPEN, "Three customers named it again");

        assertThat(as(vic, () -> items.details(a)).summary().status()).isEqualTo(ItemStatus.OPEN);
        assertThat(row(review("Spring", a), a).marks()).contains(ReviewMark.REOPENED);
    }

    @Test
    void solution_that_nobody_was_asked_about_is_looked_at_until_it_is_confirmed() {
        var a = item("a", 5);
        var b = item("b", 1);
        solve(review("Autumn", a), a);
        var winter = review("Winter", b);
        assertThat(row(winter, a).since()).isEqualTo(new SinceSolved(0, 0));
        say(askedAfterwards(4), 1, "a", "supports");
        var c = item("c", 3);
        var spring = review("Spring", b, c);
        assertThat(requireNonNull(row(spring, a).since()).verdict()).isEqualTo(SolvedVerdict.TOO_EARLY);

        solve(spring, c);
        askedAfterwards(5);
        var summer = review("Summer", b);
        assertThat(row(summer, c).marks()).contains(ReviewMark.CONFIRMED);

        assertThat(read(review("Next autumn", b)).items())
                .extracting(ReviewedItem::itemId)
                .as("c is confirmed, and a is not")
                .containsExactlyInAnyOrder(a, b);
    }

    @Test
    void other_weights_are_a_reason_of_their_own() {
        asked(1).forEach(talk -> say(talk, "b", "supports"));
        var a = item("a", 5);
        var b = item("b", 1);
        review("Autumn", a, b);

        as(ann, () -> weights.change(workspace, new Weights(0, 0, 100, 0, ""), "Severity alone"));
        var winter = review("Winter", a, b);

        assertThat(told(winter)).containsExactly("1 a: UP", "2 b: DOWN");
        assertThat(requireNonNull(row(winter, a).shift()).reason()).isEqualTo(RankShift.Reason.WEIGHTS);
    }

    @Test
    void opportunities_are_compared_with_opportunities() {
        var a = item("a", 5);
        review("Autumn", a);
        var app = as(ann, () -> items.add(workspace, ItemDraft.of(ItemKind.OPPORTUNITY, "App")));

        var first = as(
                ann, () -> reviews.make(workspace, new ReviewDraft("Chances", ItemKind.OPPORTUNITY, List.of(app), "")));

        assertThat(read(first).previous()).isNull();
        assertThat(read(first).items()).hasSize(1);
    }

    @OnH2
    static class H2Test extends NextReviewTests {}

    @OnMariaDb
    static class MariaDbTest extends NextReviewTests {}
}
