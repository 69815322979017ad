package app.etappe;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts Etappe: one process that serves the pages, the board's socket and the database behind them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Etappe", sharedModules = "base")
public class EtappeApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EtappeApplication.class, arguments);
    }

    /** The one source of the current time; tests put their own in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
