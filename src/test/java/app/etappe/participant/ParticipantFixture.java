package app.etappe.participant;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.People;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann owns the workspace, Ria does research in it. */
abstract class ParticipantFixture {

    @Autowired
    ParticipantService participants;

    @Autowired
    IdentityService identities;

    @Autowired
    ConsentService consents;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ParticipantMergeService merging;

    @Autowired
    ReceiptService receipts;

    @Autowired
    LeavingJob job;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    People people;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    final UUID ann = Ids.next();
    final UUID ria = Ids.next();
    UUID rail = ann;

    @BeforeEach
    void annsWorkspace() {
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(rail, ria, Role.RESEARCHER);
    }

    UUID participant() {
        return as(ria, () -> participants.add(rail, draft()));
    }

    UUID participant(Identity identity) {
        return as(ria, () -> participants.add(rail, draft(), identity));
    }

    boolean isThere(UUID participant) {
        return as(ria, () -> participants.list(rail)).stream()
                .anyMatch(one -> one.id().equals(participant));
    }

    /** Whether others may show something of this participant. */
    boolean isShown(UUID participant) {
        return participants.references(List.of(participant)).stream().noneMatch(ParticipantReference::withdrawn);
    }

    static Identity person(String name, String email, String phone) {
        return new Identity(name, email, phone, "");
    }

    ParticipantDetails details(UUID participant) {
        return as(ria, () -> participants.details(participant));
    }

    UUID dimension(String name) {
        return as(ria, () -> dimensions.add(rail, name));
    }

    UUID segment(UUID dimension, String name) {
        return as(ria, () -> segments.add(dimension, new SegmentDraft(name, "", null, Colour.BLUE)));
    }

    static ParticipantDraft draft(UUID... segments) {
        return new ParticipantDraft(Set.of(segments), Map.of());
    }

    static void assertRefused(String code, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
