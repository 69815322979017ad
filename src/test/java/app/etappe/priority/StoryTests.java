package app.etappe.priority;

import static app.etappe.testing.Acting.as;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.journey.Visibility;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemMergeService;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened to a pain point, as its readers are told. */
abstract class StoryTests extends PriorityFixture {

    @Autowired
    StoryService stories;

    @Autowired
    ItemService items;

    @Autowired
    ItemMergeService merging;

    @Autowired
    ItemDecisionService decisions;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    TestClock clock;

    @Test
    void story_begins_with_who_made_it_where_and_how_severe() {
        var item = item("a", 4);

        assertThat(told(item))
                .containsExactlyInAnyOrder("MADE []", "PLACED [Travelling by train, 1]", "JUDGED [severity, 4]");
        assertThat(story(item).events()).extracting(StoryEvent::who).containsOnly(ann);
    }

    @Test
    void customers_are_told_on_the_day_when_they_first_said_it() {
        var item = item("a", null);
        var first = List.of(talk(LocalDate.of(2026, 3, 2)), talk(LocalDate.of(2026, 3, 2)));
        var later = talk(LocalDate.of(2026, 4, 1));
        var against = talk(LocalDate.of(2026, 4, 1));
        say(first, 2, "a", "supports");
        say(first.getFirst(), "a", "supports");
        say(later, "a", "supports");
        say(against, "a", "contradicts");
        say(talk(LocalDate.of(2026, 5, 1)), "b", "supports");

        assertThat(story(item).events())
                .filteredOn(event -> event.kind() == StoryKind.EVIDENCE)
                .extracting(event -> event.at() + " " + event.values())
                // The days begin in Berlin.
                .containsExactly("2026-03-31T22:00:00Z [1, 1, 0, 0, 3]", "2026-03-01T23:00:00Z [2, 0, 0, 0, 2]");
        as(ann, () -> withdrawals.withdraw(later.person()));
        assertThat(told(item)).contains("EVIDENCE [0, 1, 0, 0, 2]");
    }

    @Test
    void rounds_are_told_once_they_are_revealed() {
        var item = item("a", null);
        var other = item("b", null);
        revealed(Map.of(eve, List.of(item, item, other), ed, List.of(item)), item, other);
        var before = told(item);
        var round = open(item);
        as(ed, () -> ballots.vote(round, item));

        assertThat(before).contains("VOTED [Summer, 3, 2, 1]");
        assertThat(told(item)).isEqualTo(before);
        as(ann, () -> leading.end(round));
        assertThat(told(item)).isEqualTo(before);
    }

    @Test
    void decisions_are_told_with_their_reasons_the_latest_first() {
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        var item = item("a", null);
        decide(item, ItemStatus.PLANNED, "It costs us customers");
        decide(item, ItemStatus.IN_WORK, "Begun");

        assertThat(told(item))
                .containsSubsequence("DECIDED [in-work, Begun]", "DECIDED [planned, It costs us customers]", "MADE []");
    }

    @Test
    void what_became_part_of_it_is_told_and_keeps_its_votes() {
        var item = item("a", null);
        var other = item("b", null);
        var third = item("c", null);
        revealed(Map.of(eve, List.of(other), ed, List.of(item, item)), item, other);
        as(ann, () -> {
            merging.merge(other, third);
            merging.merge(third, item);
        });

        assertThat(told(item))
                .contains("MERGED [b]", "MERGED [c]", "VOTED [Summer, 1, 2, 2, b]", "VOTED [Summer, 2, 2, 1]");
    }

    @Test
    void what_was_said_since_it_was_solved_is_counted_apart() {
        clock.stopAt(Instant.parse("2026-03-10T10:00:00Z"));
        var item = item("a", null);
        say(talk(LocalDate.of(2026, 3, 2)), "a", "supports");
        assertThat(story(item).solved()).isNull();

        decide(item, ItemStatus.SOLVED, "There is an app now");
        say(talk(LocalDate.of(2026, 3, 10)), "a", "supports");
        say(talk(LocalDate.of(2026, 3, 11)), "a", "supports");
        talk(LocalDate.of(2026, 3, 12));

        var solved = requireNonNull(story(item).solved());
        assertThat(solved.on()).isEqualTo("2026-03-10");
        assertThat(solved.since().coverage().customers()).isEqualTo(1);
        assertThat(solved.since().asked()).isEqualTo(2);
    }

    @Test
    void of_maps_that_their_reader_does_not_see_nothing_but_counts_is_told() {
        var item = item("a", null);
        say(talk(LocalDate.of(2026, 3, 2)), "a", "supports");

        as(ann, () -> maps.share(map, Visibility.MEMBERS, Set.of()));

        assertThat(told(item)).contains("EVIDENCE [1, 0, 0, 0, 1]").noneMatch(event -> event.startsWith("PLACED"));
    }

    @Test
    void no_more_is_told_than_was_asked_for() {
        var item = item("a", 3);

        var latest = as(vic, () -> stories.of(item, 1));

        assertThat(latest.events()).hasSize(1);
        assertThat(latest.count()).isEqualTo(3);
        assertThat(latest.events()).isEqualTo(story(item).events().subList(0, 1));
    }

    @Test
    void strangers_are_told_nothing() {
        var item = item("a", null);

        assertThatThrownBy(() -> as(sam, () -> stories.of(item, 10)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
    }

    private Story story(UUID item) {
        return as(vic, () -> stories.of(item, 100));
    }

    private List<String> told(UUID item) {
        return story(item).events().stream()
                .map(event -> event.kind() + " " + event.values())
                .toList();
    }

    private void decide(UUID item, ItemStatus status, String reason) {
        as(
                ann,
                () -> decisions.decide(
                        item, status, reason, items.details(item).summary().version()));
        clock.advance(Duration.ofSeconds(1));
    }

    @OnH2
    static class H2Test extends StoryTests {}

    @OnMariaDb
    static class MariaDbTest extends StoryTests {}
}
