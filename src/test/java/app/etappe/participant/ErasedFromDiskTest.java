package app.etappe.participant;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.testing.H2File;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;

/** What the files hold when the program is not running. */
class ErasedFromDiskTest {

    private static final String[] WORDS = {"Quastenberg", "zoe@quastenberg.example", "commuter-of-the-north"};

    private final UUID ria = Ids.next();

    @TempDir
    Path folder;

    @Test
    void who_was_erased_is_in_no_file_and_does_not_come_back_with_a_backup() throws Exception {
        var database = ServerDatabase.h2(folder);
        UUID zoe = Preparation.of(database, this::addZoe);
        H2File.compact(database);
        assertThat(H2File.readable(folder, WORDS)).containsExactly("commuter-of-the-north");
        var backup = Files.copy(folder.resolve("etappe.mv.db"), folder.resolve("backup"));

        Preparation.of(database, application -> erase(application, zoe));

        H2File.compact(database);
        assertThat(H2File.readable(folder, WORDS)).isEmpty();
        Files.delete(folder.resolve("etappe.mv.db"));
        Files.move(backup, folder.resolve("etappe.mv.db"));
        assertThat(Preparation.<Boolean>of(database, application -> isThere(application, zoe)))
                .isFalse();
        H2File.compact(database);
        assertThat(H2File.readable(folder, WORDS)).isEmpty();
    }

    private UUID addZoe(ApplicationContext application) {
        UUID rail = as(ria, () -> application.getBean(WorkspaceService.class).create("Rail", "UTC"));
        var people = application.getBean(People.class);
        people.expel(ria);
        people.admit(rail, ria, Role.RESEARCHER);
        var draft = new ParticipantDraft(Set.of(), Map.of("Kind", "commuter-of-the-north"));
        var zoe = new Identity("Zoe Quastenberg", "zoe@quastenberg.example", "", "");
        return as(ria, () -> application.getBean(ParticipantService.class).add(rail, draft, zoe));
    }

    private UUID erase(ApplicationContext application, UUID participant) {
        var withdrawals = application.getBean(WithdrawalService.class);
        as(ria, () -> {
            withdrawals.withdraw(participant);
            withdrawals.eraseNow(participant);
        });
        return participant;
    }

    private static boolean isThere(ApplicationContext application, UUID participant) {
        return !application
                .getBean(ParticipantService.class)
                .references(List.of(participant))
                .isEmpty();
    }
}
