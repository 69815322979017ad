package app.etappe.base;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address under which people reach this installation: {@code ETAPPE_URL}, or this machine alone. */
@Component
public class PublicAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable URI configured;
    private final Environment environment;

    PublicAddress(EtappeProperties properties, Environment environment) {
        this.configured = properties.address();
        this.environment = environment;
    }

    /** True if ETAPPE_URL names an address; else the server is for this machine alone. */
    public boolean isConfigured() {
        return configured != null;
    }

    /** True if people come over https, so that cookies have to be Secure. */
    public boolean isSecure() {
        return configured != null && "https".equals(configured.getScheme());
    }

    /**
     * True if a page of this origin may open the socket.
     *
     * @param origin the request's Origin header; without one the answer is no
     */
    public boolean allowsOrigin(@Nullable String origin) {
        if (origin == null) {
            return false;
        }
        if (configured != null) {
            return configured.toString().equals(origin);
        }
        return LOOPBACK.stream().anyMatch(host -> origin(host).equals(origin));
    }

    /** The full address of a page, for mails and invitations; the path begins with a slash. */
    public String link(String path) {
        return (configured == null ? origin("localhost") : configured) + path;
    }

    private String origin(String host) {
        return EtappeProperties.canonical(URI.create("http://" + host + ":" + port()))
                .toString();
    }

    private int port() {
        var configuredPort = environment.getProperty("server.port", Integer.class, 8080);
        return environment.getProperty("local.server.port", Integer.class, configuredPort);
    }
}
