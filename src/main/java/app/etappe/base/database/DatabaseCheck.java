package app.etappe.base.database;

import app.etappe.base.CannotStart;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;

/** Tells at the start, in one sentence, why a database cannot be used. */
final class DatabaseCheck {

    /** Each as long as the pool's connection time-out. */
    private static final int TRIES = 8;

    private static final int LEAST_MAJOR = 10;
    private static final int LEAST_MINOR = 11;
    /** H2's own number for it. */
    private static final int H2_FILE_IN_USE = 90020;

    private static final String REFUSED_SIGN_IN = "28000";

    private DatabaseCheck() {}

    /** @throws CannotStart if it cannot be reached, is in use, refuses the user or is too old */
    static void requireUsable(DataSource dataSource) {
        try (var connection = firstConnection(dataSource)) {
            requireVersion(connection.getMetaData());
        } catch (SQLException e) {
            throw new CannotStart(sentence(deepest(e), address(dataSource)), e);
        }
    }

    /** On a busy machine the first may take longer than any later one. Without a cause, nothing but the time was wrong. */
    private static Connection firstConnection(DataSource dataSource) throws SQLException {
        for (int tried = 1; ; tried++) {
            try {
                return dataSource.getConnection();
            } catch (SQLTransientConnectionException slow) {
                if (slow.getCause() != null || tried == TRIES) {
                    throw slow;
                }
            }
        }
    }

    private static void requireVersion(DatabaseMetaData server) throws SQLException {
        if (server.getDatabaseProductName().equals("H2")) {
            return;
        }
        var major = server.getDatabaseMajorVersion();
        var isNewEnough =
                major > LEAST_MAJOR || (major == LEAST_MAJOR && server.getDatabaseMinorVersion() >= LEAST_MINOR);
        if (!server.getDatabaseProductName().equals("MariaDB") || !isNewEnough) {
            throw new CannotStart("Etappe needs MariaDB %d.%d or newer, but the database is %s %s."
                    .formatted(
                            LEAST_MAJOR,
                            LEAST_MINOR,
                            server.getDatabaseProductName(),
                            server.getDatabaseProductVersion()));
        }
    }

    private static String sentence(SQLException reason, String address) {
        if (reason.getErrorCode() == H2_FILE_IN_USE) {
            return "The database file of %s is in use by another process; is Etappe running already?"
                    .formatted(address);
        }
        if (REFUSED_SIGN_IN.equals(reason.getSQLState())) {
            return "The database %s refuses the user; please check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."
                    .formatted(address);
        }
        return "The database %s cannot be reached (%s); please check SPRING_DATASOURCE_URL and that it is running."
                .formatted(
                        address,
                        String.valueOf(reason.getMessage()).lines().findFirst().orElse(""));
    }

    /** Without its parameters, which may hold a password. */
    private static String address(DataSource dataSource) {
        var url = dataSource instanceof HikariDataSource pool ? String.valueOf(pool.getJdbcUrl()) : "";
        return url.split("[?;]", 2)[0];
    }

    /** The pool wraps what the driver said. */
    private static SQLException deepest(SQLException outer) {
        var deepest = outer;
        for (Throwable cause = outer; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                deepest = sql;
            }
        }
        return deepest;
    }
}
