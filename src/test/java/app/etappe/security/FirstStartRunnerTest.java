package app.etappe.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.CannotStart;
import app.etappe.base.EtappeProperties;
import app.etappe.base.PublicAddress;
import app.etappe.testing.OnH2;
import app.etappe.testing.TestDatabase;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the server does when it starts. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class FirstStartRunnerTest {

    @Autowired
    FirstStartService firstStart;

    @Autowired
    AccountRegistration registration;

    @Autowired
    PasswordResetService reset;

    @Autowired
    PublicAddress address;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void there_is_no_account() {
        database.empty();
    }

    @Test
    void first_start_prints_one_link_that_is_open(CapturedOutput output) {
        start(null, null);

        assertThat(firstStart.state(tokenAfter("/set-up/", output))).contains(LinkState.OPEN);
    }

    @Test
    void configured_owner_is_made_and_no_link_is_printed(CapturedOutput output) {
        start("ann@example.org", "correct horse battery");

        assertThat(registration.findByEmail("ann@example.org")).isPresent();
        assertThat(output).doesNotContain("/set-up/").doesNotContain("correct horse battery");
    }

    @Test
    void unusable_configured_owner_stops_the_start() {
        assertThatThrownBy(() -> start("ann@example.org", "short")).isInstanceOf(CannotStart.class);
        assertThat(firstStart.isAwaited()).isTrue();
    }

    @Test
    void later_start_prints_no_link(CapturedOutput output) {
        registerOwner();

        start(null, null);

        assertThat(output).doesNotContain("/set-up/");
    }

    @Test
    void whoever_can_start_the_server_gets_a_link_for_a_new_password(CapturedOutput output) {
        registerOwner();

        new ResetCommand(registration, reset, address)
                .run(new DefaultApplicationArguments("--reset-password=ann@example.org"));

        assertThat(reset.find(tokenAfter("/reset-password/", output)))
                .contains(new ResetDetails("ann@example.org", LinkState.OPEN));
    }

    @Test
    void unknown_address_stops_the_command() {
        assertThatThrownBy(() -> new ResetCommand(registration, reset, address)
                        .run(new DefaultApplicationArguments("--reset-password=nobody@example.org")))
                .isInstanceOf(CannotStart.class);
    }

    private void registerOwner() {
        firstStart.setUp(new OwnerDraft("Ann", "ann@example.org", "correct horse battery", "Travel", ZoneOffset.UTC));
    }

    private void start(@Nullable String email, @Nullable String password) {
        var properties = new EtappeProperties(null, List.of(), new EtappeProperties.Owner(email, password, null));
        new FirstStartRunner(firstStart, properties, address).run(new DefaultApplicationArguments());
    }

    private static String tokenAfter(String path, CapturedOutput output) {
        var at = output.getAll().lastIndexOf(path) + path.length();
        return output.getAll().substring(at, at + 43);
    }
}
