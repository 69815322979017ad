package app.etappe.testing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Commits every statement by itself, where the application's own connections commit with their transactions. */
public final class CommittingDataSource extends DelegatingDataSource {

    /** @param dataSource the application's */
    public CommittingDataSource(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }
}
