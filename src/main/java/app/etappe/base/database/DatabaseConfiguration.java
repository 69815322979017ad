package app.etappe.base.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lays over both databases what the three settings of the data source do not say. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Strict, since a lax server cuts texts without an error; in UTC; and a lock that is not had in three seconds is
     * given up, as H2 does by its address.
     */
    private static final String MARIADB_SESSION = """
            set session innodb_lock_wait_timeout = 3, time_zone = '+00:00',
                sql_mode = concat(@@sql_mode, ',STRICT_TRANS_TABLES')""";

    @Bean
    static BeanPostProcessor mariaDbSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && isMariaDb(pool)) {
                    pool.setConnectionInitSql(MARIADB_SESSION);
                    // Milliseconds. A server that has gone without a word is noticed.
                    pool.addDataSourceProperty("connectTimeout", "3000");
                    pool.addDataSourceProperty("socketTimeout", "30000");
                }
                return bean;
            }
        };
    }

    @Bean
    FlywayMigrationStrategy schemaAtStart() {
        return flyway -> {
            DatabaseCheck.requireUsable(flyway.getConfiguration().getDataSource());
            new SchemaMigration(flyway).run();
        };
    }

    private static boolean isMariaDb(HikariDataSource pool) {
        var url = pool.getJdbcUrl();
        return url != null && url.startsWith("jdbc:mariadb:");
    }
}
