package app.etappe.following;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.etappe.base.Ids;
import app.etappe.painpoint.ItemChangeKind;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.Judged;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.voting.BallotService;
import app.etappe.voting.RoundDraft;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundService;
import app.etappe.workspace.DepartureService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears of what. */
abstract class FollowingTests extends FollowingFixture {

    @Autowired
    RoundService rounds;

    @Autowired
    RoundLeadingService leading;

    @Autowired
    BallotService ballots;

    @Autowired
    DepartureService departures;

    @Test
    void who_makes_an_item_hears_what_others_change_and_nothing_of_their_own_acts() {
        var item = pain(LATE);

        as(ed, () -> judging.judge(item, Judged.IMPACT, 7, version(item)));
        assertThat(told(ed)).isEmpty();
        decides(dan, item, ItemStatus.PLANNED);

        assertThat(told(ed)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo(LATE);
            assertThat(notice.workspace()).isEqualTo("Rail");
            assertThat(notice.by()).isEqualTo("Dan");
            assertThat(notice.changes()).containsExactly(entry(ItemChangeKind.DECIDED, "PLANNED"));
            assertThat(notice.unread()).isTrue();
        });
        assertThat(told(dan)).isEmpty();
        assertThat(told(vic)).isEmpty();
    }

    @Test
    void several_changes_of_one_person_are_one_notice_until_it_is_read_or_an_hour_has_passed() {
        var item = pain(LATE);
        decides(dan, item, ItemStatus.PLANNED);
        decides(dan, item, ItemStatus.REJECTED);
        as(dan, () -> deciding.expect(item, LocalDate.of(2027, 1, 31), version(item)));
        as(dan, () -> judging.judgeBoth(item, Judged.IMPACT, 7, Judged.EFFORT, null, version(item)));

        assertThat(told(ed))
                .singleElement()
                .satisfies(notice -> assertThat(notice.changes())
                        .containsOnly(
                                entry(ItemChangeKind.DECIDED, "REJECTED"),
                                entry(ItemChangeKind.DUE, "2027-01-31"),
                                entry(ItemChangeKind.IMPACT, "7")));

        as(ed, () -> inbox.read(told(ed).getFirst().id()));
        as(dan, () -> judging.judge(item, Judged.IMPACT, null, version(item)));
        as(ann, () -> judging.judge(item, Judged.SEVERITY, 2, version(item)));
        clock.advance(Duration.ofMinutes(61));
        as(dan, () -> judging.judge(item, Judged.IMPACT, 3, version(item)));

        assertThat(told(ed)).hasSize(4);
        assertThat(told(ed).getFirst().changes()).containsExactly(entry(ItemChangeKind.IMPACT, "3"));
        assertThat(told(ed)).extracting(Notice::by).containsExactly("Dan", "Ann", "Dan", "Dan");
        assertThat(unread(ed)).isEqualTo(3);
    }

    @Test
    void words_are_told_of_and_never_copied() {
        var item = pain(LATE);
        as(
                dan,
                () -> items.change(
                        item,
                        new ItemDraft(
                                ItemKind.PAIN_POINT,
                                "Secret title",
                                "Secret description",
                                null,
                                null,
                                List.of(),
                                Set.of()),
                        version(item)));
        decides(dan, item, ItemStatus.PLANNED);

        assertThat(told(ed).getFirst().changes())
                .containsOnly(
                        entry(ItemChangeKind.RENAMED, ""),
                        entry(ItemChangeKind.DESCRIBED, ""),
                        entry(ItemChangeKind.DECIDED, "PLANNED"));
        assertThat(told(ed).getFirst().title()).isEqualTo("Secret title");
        assertThat(database.sql()
                        .sql(
                                "select count(*) from notice_change where detail like '%ecret%' or detail like '%onfidence%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_is_given_an_item_follows_it_and_may_stop_and_others_may_begin() {
        var item = pain(LATE);
        as(dan, () -> deciding.assign(item, vic, version(item)));
        assertThat(told(vic))
                .singleElement()
                .satisfies(notice -> assertThat(notice.changes()).containsExactly(entry(ItemChangeKind.OWNER, "Vic")));
        assertThat(as(vic, () -> following.follows(rail, item))).isTrue();

        as(vic, () -> following.unfollow(rail, item));
        as(ann, () -> following.follow(rail, item));
        as(ann, () -> following.follow(rail, item));
        decides(dan, item, ItemStatus.SOLVED);

        assertThat(told(vic)).hasSize(1);
        assertThat(told(ann)).hasSize(1);
        assertThat(as(vic, () -> following.follows(rail, item))).isFalse();
    }

    @Test
    void strangers_follow_nothing_and_nothing_of_another_workspace_is_reached() {
        var item = pain(LATE);
        var road = as(sam, () -> workspaces.create("Road", "UTC"));

        refusedTo(sam, "not-found", () -> following.follow(rail, item));
        refusedTo(sam, "not-found", () -> following.follow(road, item));
        refusedTo(vic, "not-found", () -> following.follow(rail, Ids.next()));
        decides(dan, item, ItemStatus.PLANNED);
        var eds = told(ed).getFirst().id();
        as(sam, () -> inbox.read(eds));
        as(sam, inbox::readAll);

        assertThat(unread(ed)).isOne();
        assertThat(told(sam)).isEmpty();
    }

    @Test
    void who_has_left_sees_nothing_hears_nothing_and_finds_nothing_on_coming_back() {
        var item = pain(LATE);
        as(vic, () -> following.follow(rail, item));
        decides(dan, item, ItemStatus.PLANNED);
        assertThat(unread(vic)).isOne();

        as(ann, () -> departures.remove(rail, vic, Optional.empty()));
        assertThat(told(vic)).isEmpty();
        assertThat(unread(vic)).isZero();
        decides(dan, item, ItemStatus.SOLVED);
        people.admit(rail, vic);

        assertThat(told(vic)).isEmpty();
        assertThat(as(vic, () -> following.follows(rail, item))).isFalse();
    }

    @Test
    void member_who_went_without_a_word_is_told_nothing_either() {
        var item = pain(LATE);
        as(vic, () -> following.follow(rail, item));
        people.expel(vic);

        decides(dan, item, ItemStatus.PLANNED);
        people.admit(rail, vic);

        assertThat(told(vic)).isEmpty();
    }

    @Test
    void what_the_successor_of_a_leaving_owner_inherits_they_follow() {
        var item = pain(LATE);
        as(dan, () -> deciding.assign(item, vic, version(item)));

        as(ann, () -> departures.remove(rail, vic, Optional.of(dan)));
        people.admit(rail, vic);

        assertThat(as(vic, () -> following.follows(rail, item))).isFalse();
        assertThat(told(dan))
                .singleElement()
                .satisfies(notice -> assertThat(notice.changes()).containsExactly(entry(ItemChangeKind.OWNER, "Dan")));
    }

    @Test
    void followers_of_an_item_that_becomes_another_follow_that() {
        var late = pain(LATE);
        var dear = as(ann, () -> items.add(rail, ItemDraft.of(ItemKind.PAIN_POINT, "Tickets are dear")));
        decides(dan, late, ItemStatus.PLANNED);

        as(ann, () -> merging.merge(late, dear));

        assertThat(told(ed)).extracting(Notice::title).containsOnly("Tickets are dear");
        assertThat(told(ed).getFirst().changes()).containsOnlyKeys(ItemChangeKind.MERGED);
        assertThat(as(ed, () -> following.follows(rail, dear))).isTrue();
        assertThat(told(ann)).isEmpty();
    }

    @Test
    void of_an_item_that_was_deleted_that_alone_is_told_and_no_title() {
        var item = pain(LATE);
        decides(dan, item, ItemStatus.PLANNED);

        as(ann, () -> items.delete(item));

        assertThat(told(ed)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isNull();
            assertThat(notice.by()).isEqualTo("Ann");
            assertThat(notice.changes()).containsExactly(entry(ItemChangeKind.DELETED, "PAIN_POINT"));
        });
        assertThat(followerRows(item)).isZero();
    }

    @Test
    void votes_are_told_of_when_they_are_revealed_and_not_before_and_once_for_all_items() {
        var late = pain(LATE);
        var dear = pain("Tickets are dear");
        var round = as(dan, () -> rounds.add(rail, RoundDraft.of("Summer", List.of(late, dear))));
        as(dan, () -> leading.start(round));
        as(ann, () -> ballots.vote(round, late));
        as(ann, () -> ballots.done(round, true));
        as(dan, () -> leading.end(round));
        assertThat(told(ed)).isEmpty();

        as(dan, () -> leading.reveal(round));

        assertThat(told(ed)).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo(NoticeSubject.ROUND);
            assertThat(notice.aboutId()).isEqualTo(round);
            assertThat(notice.title()).isEqualTo("Summer");
            assertThat(notice.by()).isEqualTo("Dan");
        });
        assertThat(told(dan)).isEmpty();
    }

    @Test
    void act_that_is_refused_in_the_end_tells_nothing() {
        var item = pain(LATE);
        var other = pain("Other");

        refusedTo(
                dan,
                "changed-meanwhile",
                () -> deciding.decide(
                        Map.of(item, version(item), other, version(other) + 1), ItemStatus.PLANNED, "Cheap"));

        assertThat(told(ed)).isEmpty();
    }

    @Test
    void inbox_has_pages_the_newest_first_and_is_read_one_by_one_or_at_once() {
        var all = IntStream.range(0, InboxService.PAGE_SIZE + 5)
                .mapToObj(number -> pain("Pain " + number))
                .collect(Collectors.toMap(item -> item, this::version));
        as(dan, () -> deciding.decide(all, ItemStatus.PLANNED, "All of them"));
        assertThat(unread(ed)).isEqualTo(InboxService.PAGE_SIZE + 5);

        assertThat(told(ed)).hasSize(InboxService.PAGE_SIZE);
        assertThat(as(ed, () -> inbox.list(1))).hasSize(5);
        assertThat(as(ed, () -> inbox.list(-1))).hasSize(InboxService.PAGE_SIZE);
        assertThat(as(ed, () -> inbox.list(Integer.MAX_VALUE))).isEmpty();
        assertThat(as(ed, inbox::count)).isEqualTo(InboxService.PAGE_SIZE + 5);
        as(ed, inbox::readAll);

        assertThat(unread(ed)).isZero();
        assertThat(told(ed)).hasSize(InboxService.PAGE_SIZE).noneMatch(Notice::unread);
    }

    @Test
    void notices_are_deleted_after_ninety_days() {
        var item = pain(LATE);
        decides(dan, item, ItemStatus.PLANNED);

        clock.advance(Duration.ofDays(89));
        clearing.dropOldNow();
        assertThat(told(ed)).hasSize(1);
        clock.advance(Duration.ofDays(2));
        clearing.dropOldNow();

        assertThat(told(ed)).isEmpty();
    }

    @Test
    void erased_account_is_named_no_more() {
        var item = pain(LATE);
        decides(dan, item, ItemStatus.PLANNED);
        database.sql()
                .sql(
                        "update account set erased_at = now(), name = null, email = null, email_folded = null where id = ?")
                .param(dan)
                .update();

        assertThat(told(ed))
                .singleElement()
                .satisfies(notice -> assertThat(notice.by()).isNull());
    }

    private long followerRows(UUID item) {
        return database.sql()
                .sql("select count(*) from item_follower where item_id = ?")
                .param(item)
                .query(Long.class)
                .single();
    }

    @OnH2
    static class H2Test extends FollowingTests {}

    @OnMariaDb
    static class MariaDbTest extends FollowingTests {}
}
