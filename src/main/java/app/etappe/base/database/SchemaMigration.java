package app.etappe.base.database;

import app.etappe.base.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the schema to this program's version, and keeps a copy of an H2 database from before. */
final class SchemaMigration {

    private static final Logger log = LoggerFactory.getLogger(SchemaMigration.class);

    private final Flyway flyway;

    SchemaMigration(Flyway flyway) {
        this.flyway = flyway;
    }

    /** @throws CannotStart if a newer program has been at this database */
    void run() {
        var schema = flyway.info();
        requireKnown(schema);
        if (schema.pending().length > 0 && schema.applied().length > 0) {
            h2File().ifPresent(file -> copyAside(file, highest(schema.pending())));
        }
        flyway.migrate();
    }

    /** Scripts are numbered by module, so that a newer one need not have the highest number. */
    private static void requireKnown(MigrationInfoService schema) {
        Arrays.stream(schema.applied())
                .filter(step -> !step.getState().isResolved())
                .findFirst()
                .ifPresent(step -> {
                    throw new CannotStart(
                            "The database was made by a newer Etappe (it has step %s, which this one does not know); please start that one."
                                    .formatted(step.getVersion()));
                });
    }

    private static MigrationVersion highest(MigrationInfo[] steps) {
        return Arrays.stream(steps)
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The file without its ending; none on MariaDB, and none of an H2 database in memory. */
    private Optional<Path> h2File() {
        if (!"H2".equals(product())) {
            return Optional.empty();
        }
        return sql().sql("select database_path()")
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(Path::of);
    }

    /** A copy that is there already is of the first, failed try, and the better one. */
    private void copyAside(Path database, MigrationVersion version) {
        var copy = database.resolveSibling(database.getFileName() + "-before-" + version + ".zip");
        if (Files.exists(copy)) {
            return;
        }
        sql().sql("backup to '" + copy.toString().replace("'", "''") + "'").update();
        log.info("Before the database is brought to version {}, it was copied to {}", version, copy);
    }

    private String product() {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("the database went away during the start", e);
        }
    }

    private JdbcClient sql() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }
}
