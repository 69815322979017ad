package app.etappe.voting;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.testing.People;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's workspace: Dan decides, Ed and Eve edit, Vic reads; Sam is a stranger. Ed makes the rounds. */
abstract class VotingFixture {

    @Autowired
    RoundService rounds;

    @Autowired
    RoundLeadingService leading;

    @Autowired
    RoundListService lists;

    @Autowired
    RoundResultService results;

    @Autowired
    RevealedVotes revealed;

    @Autowired
    BallotService ballots;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    @Autowired
    RoundGuestService guestList;

    @Autowired
    GuestBallotService guests;

    @Autowired
    ItemService items;

    final UUID ann = Ids.next();
    final UUID dan = Ids.next();
    final UUID ed = Ids.next();
    final UUID eve = Ids.next();
    final UUID vic = Ids.next();
    final UUID sam = Ids.next();
    /** Of the workspace made last. */
    UUID late = ann;

    UUID dear = ann;
    List<UUID> both = List.of();

    UUID workspace() {
        var workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, dan, Role.DECIDER);
        people.admit(workspace, ed, Role.EDITOR);
        people.admit(workspace, eve, Role.EDITOR);
        people.admit(workspace, vic);
        late = item(workspace, "Trains are late");
        dear = item(workspace, "Tickets are dear");
        both = List.of(late, dear);
        return workspace;
    }

    UUID item(UUID workspace, String title) {
        return as(ann, () -> items.add(workspace, pain(title)));
    }

    static ItemDraft pain(String title) {
        return ItemDraft.of(ItemKind.PAIN_POINT, title);
    }

    int rows(String table, UUID round) {
        return database.sql()
                .sql("select count(*) from " + table + " where round_id = ?")
                .param(round)
                .query(Integer.class)
                .single();
    }

    static RoundDraft draft(List<UUID> items, int budget, int cap, boolean anonymous, UUID... invited) {
        return new RoundDraft("Summer", "First?", items, budget, cap, anonymous, true, Set.of(invited), null, null);
    }

    static RoundDraft between(List<UUID> items, @Nullable Instant opens, @Nullable Instant closes) {
        return new RoundDraft("Summer", "First?", items, 5, 3, true, true, Set.of(), opens, closes);
    }

    /** A round of Ed's that takes votes. */
    UUID open(UUID workspace, RoundDraft draft) {
        return as(ed, () -> {
            var round = rounds.add(workspace, draft);
            leading.start(round);
            return round;
        });
    }

    void votes(UUID who, UUID round, UUID... items) {
        as(who, () -> List.of(items).forEach(item -> ballots.vote(round, item)));
    }

    void endAndReveal(UUID round) {
        as(ed, () -> {
            leading.end(round);
            leading.reveal(round);
        });
    }

    RoundDetails details(UUID who, UUID round) {
        return as(who, () -> rounds.details(round));
    }

    MyBallot ballot(UUID who, UUID round) {
        return as(who, () -> ballots.mine(round));
    }

    static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    static void refusedTo(UUID who, String code, Runnable call) {
        refused(code, () -> as(who, call));
    }
}
