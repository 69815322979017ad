package app.etappe.testing;

import app.etappe.security.AccountRegistration;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The beans that tests find beside the application's. */
@TestConfiguration
class TestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    TestDatabase testDatabase(DataSource dataSource) {
        return new TestDatabase(dataSource);
    }

    @Bean
    People people(AccountRegistration registration, TestDatabase database, Environment environment) {
        return new People(registration, database, environment);
    }
}
