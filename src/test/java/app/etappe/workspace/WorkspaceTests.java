package app.etappe.workspace;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class WorkspaceTests {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    WorkspaceSettingsService settings;

    @Autowired
    DepartureService departures;

    @Autowired
    WorkspaceAccess access;

    @Autowired
    MemberRegister register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    final UUID ann = Ids.next();
    final UUID bob = Ids.next();
    final UUID stranger = Ids.next();

    @Test
    void maker_of_a_workspace_owns_it() {
        var rail = as(ann, () -> workspaces.create("  Rail \uD83D\uDE82 ", "Europe/Berlin"));

        var details = as(ann, () -> workspaces.details(rail));
        assertThat(details.name()).isEqualTo("Rail \uD83D\uDE82");
        assertThat(details.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(details.archived()).isFalse();
        assertThat(access.can(Right.MANAGE, rail, ann)).isTrue();
    }

    @Test
    void stranger_finds_no_workspace() {
        var rail = annsWorkspace();

        as(stranger, () -> assertRefused("not-found", () -> workspaces.details(rail)));
        as(stranger, () -> assertRefused("not-found", () -> workspaces.remember(rail)));
        as(stranger, () -> assertRefused("not-found", () -> settings.rename(rail, "Mine")));
        assertThat(access.can(Right.READ, rail, stranger)).isFalse();
        assertThat(as(stranger, access::mine)).isEmpty();
    }

    @Test
    void viewer_reads_and_does_no_more() {
        var rail = annsWorkspace();
        admit(rail, bob);

        as(bob, () -> {
            assertThat(workspaces.details(rail).name()).isEqualTo("Rail");
            assertRefused("not-allowed", () -> settings.rename(rail, "Road"));
            assertRefused("not-allowed", () -> settings.archive(rail));
            assertRefused("not-allowed", () -> settings.restore(rail));
        });
    }

    @Test
    void last_used_workspace_comes_first() {
        var rail = annsWorkspace();
        clock.advance(Duration.ofSeconds(1));
        var road = annsWorkspace();
        clock.advance(Duration.ofSeconds(1));

        assertThat(as(ann, workspaces::lastUsed)).contains(road);
        as(ann, () -> workspaces.remember(rail));

        assertThat(as(ann, workspaces::lastUsed)).contains(rail);
        assertThat(as(ann, workspaces::mine)).extracting(WorkspaceSummary::id).containsExactly(rail, road);
    }

    @Test
    void archived_workspace_can_be_read_and_restored_and_nothing_else() {
        var rail = annsWorkspace();
        as(ann, () -> settings.archive(rail));

        as(ann, () -> {
            assertThat(workspaces.details(rail).archived()).isTrue();
            assertThat(workspaces.lastUsed()).isEmpty();
            assertThat(access.can(Right.EDIT_MAPS, rail)).isFalse();
            assertRefused("workspace-archived", () -> access.require(Right.EDIT_MAPS, rail));
            assertRefused("workspace-archived", () -> settings.rename(rail, "Road"));
            settings.restore(rail);
            settings.rename(rail, "Road");
            assertThat(workspaces.details(rail).name()).isEqualTo("Road");
        });
    }

    @Test
    void settings_refuse_what_makes_no_sense() {
        var rail = annsWorkspace();

        as(ann, () -> {
            assertRefused("text-empty", () -> settings.rename(rail, " \u200b "));
            assertRefused("text-too-long", () -> settings.rename(rail, "x".repeat(201)));
            assertRefused("text-invalid", () -> settings.rename(rail, "broken \uD83D"));
            assertRefused("time-zone-unknown", () -> settings.moveToTimeZone(rail, "Middle/Earth"));
            settings.rename(rail, "\uD83D\uDE82".repeat(100));
            settings.moveToTimeZone(rail, "Asia/Tokyo");
            settings.keepFormerNames(rail, true);
            var details = workspaces.details(rail);
            assertThat(details.name()).isEqualTo("\uD83D\uDE82".repeat(100));
            assertThat(details.timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
            assertThat(details.keepsFormerNames()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"half \uD83D,text-invalid", "\uDE82 half,text-invalid", "\u200B\u2060\uFEFF,text-empty"})
    void name_that_nobody_could_read_is_refused(String name, String code) {
        var rail = annsWorkspace();

        as(ann, () -> {
            assertRefused(code, () -> workspaces.create(name, "UTC"));
            assertRefused(code, () -> settings.rename(rail, name));
            assertThat(workspaces.mine()).extracting(WorkspaceSummary::name).containsExactly("Rail");
            settings.rename(rail, "Zero\u200Bwidth");
            assertThat(workspaces.details(rail).name()).isEqualTo("Zero\u200Bwidth");
        });
    }

    @Test
    void last_owner_can_neither_leave_nor_be_lowered() {
        var rail = annsWorkspace();
        admit(rail, bob, Role.EDITOR);

        as(ann, () -> assertRefused("last-owner", () -> departures.leave(rail, Optional.empty())));
        assertThat(access.can(Right.MANAGE, rail, ann)).isTrue();
    }

    @Test
    void who_left_is_a_stranger() {
        var rail = annsWorkspace();
        admit(rail, bob, Role.EDITOR);

        as(ann, () -> departures.remove(rail, bob, Optional.empty()));

        as(bob, () -> assertRefused("not-found", () -> workspaces.details(rail)));
    }

    UUID annsWorkspace() {
        return as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
    }

    void admit(UUID workspaceId, UUID accountId, Role... roles) {
        transaction.executeWithoutResult(status -> {
            register.lock(workspaceId);
            register.admit(workspaceId, accountId, Set.of(roles));
        });
    }

    static void assertRefused(String code, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @OnH2
    static class H2Test extends WorkspaceTests {}

    @OnMariaDb
    static class MariaDbTest extends WorkspaceTests {}
}
