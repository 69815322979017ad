package app.etappe.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a context a schema of its own on the MariaDB server of this run. */
class MariaDbSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "mariadb of this test",
                        Map.of(
                                "spring.datasource.url",
                                MariaDbServer.running().createSchema(),
                                "spring.datasource.username",
                                MariaDbServer.USER,
                                "spring.datasource.password",
                                MariaDbServer.PASSWORD,
                                "etappe.data",
                                DataOfTest.folder())));
    }
}
