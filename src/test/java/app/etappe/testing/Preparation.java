package app.etappe.testing;

import app.etappe.EtappeApplication;
import java.util.HashMap;
import java.util.function.Function;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Fills a database with the application's own services, before a server of its own process takes it over. */
public final class Preparation {

    private Preparation() {}

    /**
     * Starts the application in this JVM on the database, lets the work be done, and stops it.
     *
     * @param work gets the application's beans, and those of the tests; sign-ins made in it hold in the server too
     */
    public static <T> T of(ServerDatabase database, Function<ApplicationContext, T> work) {
        var settings = new HashMap<>(database.properties());
        settings.put("server.port", 0);
        var application = new SpringApplicationBuilder(EtappeApplication.class, TestBeans.class);
        application
                .application()
                .addInitializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("preparation", settings)));
        try (var context = application.run()) {
            return work.apply(context);
        }
    }
}
