package app.etappe.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.CannotStart;
import app.etappe.testing.CommittingDataSource;
import app.etappe.testing.MariaDbServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts the database part of the application alone, the way its three settings say. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseStartTest {

    @TempDir
    Path folder;

    @Test
    void server_that_does_not_answer_stops_the_start_with_one_sentence(CapturedOutput output) {
        assertRefused(() -> start("jdbc:mariadb://127.0.0.1:1/etappe?password=secret", "etappe", ""))
                .hasMessageContaining("The database jdbc:mariadb://127.0.0.1:1/etappe cannot be reached")
                .hasMessageNotContaining("secret");
        assertThat(output).contains("SPRING_DATASOURCE_URL").doesNotContain("\tat ");
    }

    @Test
    void wrong_password_is_called_so(CapturedOutput output) {
        var url = MariaDbServer.running().createSchema();

        assertRefused(() -> start(url, MariaDbServer.USER, "wrong"))
                .hasMessageContaining("refuses the user")
                .hasMessageContaining("SPRING_DATASOURCE_PASSWORD");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void schema_that_does_not_exist_is_named() {
        var url = MariaDbServer.running().createSchema() + "_typo";

        assertRefused(() -> start(url, MariaDbServer.USER, MariaDbServer.PASSWORD))
                .hasMessageContaining("_typo");
    }

    @Test
    void file_in_use_by_another_process_is_called_so() throws Exception {
        var other = H2Holder.open(file());
        try {
            assertRefused(() -> start(file(), "etappe", "")).hasMessageContaining("in use by another process");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void schema_of_a_newer_program_is_left_alone() {
        try (var first = start(file(), "etappe", "")) {
            var committing = new CommittingDataSource(first.getBean(DataSource.class));
            JdbcClient.create(committing).sql("""
                            insert into "flyway_schema_history"
                                select 9999, '150', 'of tomorrow', "type", "script", "checksum", "installed_by",
                                    "installed_on", "execution_time", "success"
                                from "flyway_schema_history" where "version" = '000'""").update();
        }

        assertRefused(() -> start(file(), "etappe", ""))
                .hasMessageContaining("made by a newer Etappe")
                .hasMessageContaining("150");
    }

    @Test
    void h2_file_is_copied_aside_before_a_migration() throws Exception {
        start(file(), "etappe", "", "spring.flyway.target=000").close();
        assertThat(copies()).isEmpty();

        start(file(), "etappe", "").close();
        assertThat(copies()).singleElement().asString().matches(".*etappe-before-\\d+\\.zip");

        start(file(), "etappe", "").close();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void mariadb_sessions_are_strict_in_utc_and_do_not_wait_long_for_locks() {
        var url = MariaDbServer.running().createSchema();
        try (var started = start(url, MariaDbServer.USER, MariaDbServer.PASSWORD)) {
            var session = started.getBean(JdbcClient.class)
                    .sql("select @@innodb_lock_wait_timeout as wait, @@time_zone as zone, @@sql_mode as mode")
                    .query()
                    .singleRow();

            assertThat(session.get("wait")).hasToString("3");
            assertThat(session.get("zone")).isEqualTo("+00:00");
            assertThat(String.valueOf(session.get("mode"))).contains("STRICT_TRANS_TABLES");
        }
    }

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("etappe") + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;"
                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE";
    }

    private List<Path> copies() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            ThrowableAssert.ThrowingCallable start) {
        return assertThatThrownBy(start)
                .satisfies(failure -> assertThat(failure).hasStackTraceContaining(CannotStart.class.getName()))
                .extracting(DatabaseStartTest::refusal, org.assertj.core.api.InstanceOfAssertFactories.THROWABLE);
    }

    private static Throwable refusal(Throwable failure) {
        var found = failure;
        while (!(found instanceof CannotStart) && found.getCause() != null) {
            found = found.getCause();
        }
        return found;
    }

    private static ConfigurableApplicationContext start(
            String url, String username, String password, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + username,
                "--spring.datasource.password=" + password));
        List.of(settings).forEach(setting -> arguments.add("--" + setting));
        return new SpringApplicationBuilder(Database.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration.class,
        org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration.class
    })
    static class Database {}
}
