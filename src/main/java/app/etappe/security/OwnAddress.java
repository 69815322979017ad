package app.etappe.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The address at which people reach these pages, and whether a request comes from them. */
@Component
class OwnAddress {

    private final Optional<URI> configured;
    private final int port;

    OwnAddress(@Value("${etappe.url:}") String url, @Value("${server.port:8080}") int port) {
        this.configured = Optional.of(url).filter(given -> !given.isBlank()).map(URI::create);
        this.port = port;
    }

    boolean isHttps() {
        return configured.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    /** The full address of a page. */
    String of(String path) {
        return configured.map(URI::toString).orElse("http://localhost:" + port) + path;
    }

    /** Whether the request comes from these pages, or from a program that names no page at all. */
    boolean sent(HttpServletRequest request) {
        var origin = Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN))
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)));
        return origin.isEmpty() || origin.filter(from -> isOwn(from, request)).isPresent();
    }

    private boolean isOwn(String from, HttpServletRequest request) {
        try {
            var uri = URI.create(from);
            return configured
                    .map(own -> authority(own).equals(authority(uri)))
                    .orElseGet(() ->
                            String.valueOf(request.getHeader(HttpHeaders.HOST)).equals(uri.getAuthority()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String authority(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
