package app.etappe.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;

/** The database of the running test, for what no service offers. */
public final class TestDatabase {

    /** Tables whose rows come with the schema and are there on the first start, too. */
    private static final Set<String> LAID_BY_THE_SCHEMA = Set.of("example_guard");

    private final DataSource dataSource;

    TestDatabase(DataSource dataSource) {
        this.dataSource = new CommittingDataSource(dataSource);
    }

    /** For looking at rows directly. */
    public JdbcClient sql() {
        return JdbcClient.create(dataSource);
    }

    /** True on MariaDB, false on H2. */
    public boolean isMariaDb() {
        return url().startsWith("jdbc:mariadb:");
    }

    /** All tables of the application. */
    public List<String> tables() {
        return sql().sql("""
                        select table_name from information_schema.tables
                        where table_schema = schema() and table_type in ('BASE TABLE', 'TABLE')
                          and lower(table_name) <> 'flyway_schema_history'
                        order by table_name""").query(String.class).list();
    }

    /** Takes all rows out of all tables, as on the first start; what lives in memory is not touched. */
    public void empty() {
        var tables = tables().stream()
                .filter(table -> !LAID_BY_THE_SCHEMA.contains(table.toLowerCase(Locale.ROOT)))
                .toList();
        // Whether foreign keys are checked is a setting of the connection.
        try (var connection = dataSource.getConnection()) {
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            sql.sql(checks(false)).update();
            try {
                tables.forEach(table -> sql.sql("delete from " + table).update());
            } finally {
                sql.sql(checks(true)).update();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database could not be emptied", e);
        }
    }

    /** Runs it while every connection of the pool is taken, so that for the server there is no database. */
    public void away(Runnable work) {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = dataSource.unwrap(HikariDataSource.class).getMaximumPoolSize(); i > 0; i--) {
                taken.add(dataSource.getConnection());
            }
            work.run();
        } catch (SQLException e) {
            throw new IllegalStateException("the connections could not be taken", e);
        } finally {
            taken.forEach(JdbcUtils::closeConnection);
        }
    }

    /** Whether a transaction waits for a lock that another one has. */
    public boolean isSomebodyWaiting() {
        var waiting = isMariaDb()
                ? "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'"
                : "select count(*) from information_schema.sessions where blocker_id is not null";
        return sql().sql(waiting).query(Long.class).single() > 0;
    }

    private String checks(boolean on) {
        return isMariaDb() ? "set foreign_key_checks = " + (on ? 1 : 0) : "set referential_integrity " + on;
    }

    private String url() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be reached", e);
        }
    }
}
