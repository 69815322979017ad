package app.etappe.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives a context an H2 database of its own, in memory, with the options that the shipped configuration has. */
class H2Schema implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String FILE = "jdbc:h2:file:./data/etappe";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var url = shippedUrl(context.getEnvironment())
                .replace(FILE, "jdbc:h2:mem:etappe-" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "h2 of this test",
                        Map.of(
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                "etappe",
                                "spring.datasource.password",
                                "",
                                "etappe.data",
                                DataOfTest.folder())));
    }

    /** From the file itself, so that a developer's SPRING_DATASOURCE_URL is never written to by a test. */
    private static String shippedUrl(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> source.getName().contains("application.yml"))
                .map(source -> source.getProperty("spring.datasource.url"))
                .map(String::valueOf)
                .filter(url -> url.startsWith(FILE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("application.yml no longer names " + FILE));
    }
}
