package app.etappe.following;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemJudgingService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemMergeService;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.security.AccountRegistration;
import app.etappe.testing.People;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's workspace: Ed makes pain points, Dan decides, Vic reads; Sam is a stranger. */
abstract class FollowingFixture {

    static final String LATE = "Tickets come late";

    @Autowired
    FollowService following;

    @Autowired
    InboxService inbox;

    @Autowired
    InboxPreferenceService preferences;

    @Autowired
    FollowClearing clearing;

    @Autowired
    ItemService items;

    @Autowired
    ItemDecisionService deciding;

    @Autowired
    ItemJudgingService judging;

    @Autowired
    ItemMergeService merging;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    AccountRegistration registration;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    private final String mark = UUID.randomUUID().toString();
    UUID ann = new UUID(0, 0);
    UUID ed = ann;
    UUID dan = ann;
    UUID vic = ann;
    UUID sam = ann;
    UUID rail = ann;

    @BeforeEach
    void ann_has_a_workspace() {
        ann = account("Ann");
        ed = account("Ed");
        dan = account("Dan");
        vic = account("Vic");
        sam = account("Sam");
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(rail, ed, Role.EDITOR);
        people.admit(rail, dan, Role.DECIDER);
        people.admit(rail, vic);
    }

    private UUID account(String name) {
        return registration.register(name, email(name), "a long enough password");
    }

    String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "-" + mark + "@example.org";
    }

    /** A pain point that Ed makes. */
    UUID pain(String title) {
        return as(ed, () -> items.add(rail, ItemDraft.of(ItemKind.PAIN_POINT, title)));
    }

    long version(UUID item) {
        return as(ann, () -> items.details(item)).summary().version();
    }

    void decides(UUID who, UUID item, ItemStatus status) {
        as(who, () -> deciding.decide(item, status, "Said in confidence", version(item)));
    }

    List<Notice> told(UUID who) {
        return as(who, () -> inbox.list(0));
    }

    long unread(UUID who) {
        return as(who, inbox::unread);
    }

    static void refusedTo(UUID who, String code, Runnable call) {
        ThrowingCallable asked = () -> as(who, call);
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
