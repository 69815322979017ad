package app.etappe.testing;

import app.etappe.security.AccountRegistration;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The beans that tests find beside the application's. */
@TestConfiguration
class TestBeans {

    // Spring Security keeps it in a static field too, where the context that started last would win over the others.
    private static final SecurityContextHolderStrategy ONE_FOR_ALL_CONTEXTS =
            new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return ONE_FOR_ALL_CONTEXTS;
    }

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
