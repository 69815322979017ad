package app.etappe.base.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.CannotStart;
import app.etappe.base.DataFolder;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
abstract class SecretTests {

    @TempDir
    Path folder;

    @Autowired
    NotedKeys noted;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void no_key_yet() {
        database.sql().sql("delete from secret_key").update();
    }

    @Test
    void value_is_read_only_where_it_belongs_and_as_it_was() {
        var secrets = started();

        var sealed = secrets.seal("Zoë Müller \uD83D\uDE82", "person 1");

        assertThat(sealed)
                .doesNotContain("Zo", "ller")
                .isNotEqualTo(secrets.seal("Zoë Müller \uD83D\uDE82", "person 1"));
        assertThat(started().open(sealed, "person 1")).isEqualTo("Zoë Müller \uD83D\uDE82");
        assertThatThrownBy(() -> secrets.open(sealed, "person 2")).isInstanceOf(IllegalStateException.class);
        var changed = sealed.substring(0, sealed.length() - 4) + (sealed.endsWith("AAAA") ? "BBBB" : "AAAA");
        assertThatThrownBy(() -> secrets.open(changed, "person 1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets.open("", "person 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void same_words_of_a_kind_are_found_and_tell_nothing() {
        var secrets = started();
        assertThat(secrets.lookups("name", "zoe")).isEmpty();

        var stored = secrets.lookup("name", "zoe");

        assertThat(started().lookups("name", "zoe")).containsExactly(stored);
        assertThat(started().lookups("email", "zoe")).doesNotContain(stored);
        assertThat(stored).doesNotContain("zoe").hasSizeLessThan(100);
    }

    @Test
    void key_is_made_at_first_need_for_its_owner_alone_and_the_log_says_so_once(CapturedOutput output)
            throws IOException {
        var secrets = started();
        assertThat(file()).doesNotExist();

        secrets.seal("a", "b");
        secrets.seal("c", "d");
        started().seal("e", "f");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(output.getOut().split("Keep a copy of it with each backup", -1))
                .hasSize(2);
        assertThat(output).doesNotContain(Files.readString(file()).strip());
        assertThat(noted.fingerprints()).hasSize(1);
    }

    @Test
    void lost_key_stops_the_start() throws IOException {
        started().seal("a", "b");
        Files.delete(file());

        assertThatThrownBy(this::started)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("etappe.key is missing")
                .hasMessageContaining("ETAPPE_KEY");
    }

    @Test
    void wrong_key_stops_the_start() throws IOException {
        started().seal("a", "b");
        Files.writeString(file(), SecretKey.random().written());

        assertThatThrownBy(this::started).isInstanceOf(CannotStart.class).hasMessageContaining("holds another key");
    }

    @Test
    void what_is_no_key_stops_the_start_and_is_not_repeated() throws IOException {
        Files.writeString(file(), "hunter2");

        assertThatThrownBy(this::started)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("no key")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void key_of_the_environment_goes_before_the_file() {
        var key = SecretKey.random().written();

        var sealed = started(key).seal("a", "b");

        assertThat(file()).doesNotExist();
        assertThat(started(key).open(sealed, "b")).isEqualTo("a");
        var other = SecretKey.random().written();
        assertThatThrownBy(() -> started(other))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ETAPPE_KEY holds another key");
    }

    @Test
    void newer_key_encrypts_and_the_older_one_still_reads() throws IOException {
        var before = started();
        var old = before.seal("a", "b");
        var found = before.lookup("name", "zoe");
        Files.writeString(file(), SecretKey.random().written() + "\n" + Files.readString(file()));

        var after = started();

        assertThat(after.open(old, "b")).isEqualTo("a");
        assertThat(after.lookups("name", "zoe")).hasSize(2).contains(found);
        assertThat(after.seal("a", "b").split("\\.")[1]).isNotEqualTo(old.split("\\.")[1]);
        assertThat(noted.fingerprints()).hasSize(2);
        started();
    }

    private Path file() {
        return folder.resolve("etappe.key");
    }

    private Secrets started() {
        return started("");
    }

    private Secrets started(String key) {
        var environment = new MockEnvironment().withProperty("etappe.data", folder.toString());
        environment.setProperty("etappe.key", key);
        var source = new KeySource(environment, new DataFolder(environment));
        new KeyCheck(source, noted).afterSingletonsInstantiated();
        return new Secrets(source, noted);
    }

    @OnH2
    static class H2Test extends SecretTests {}

    @OnMariaDb
    static class MariaDbTest extends SecretTests {}
}
