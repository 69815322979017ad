package app.etappe.voting.ui;

import app.etappe.base.PublicAddress;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The secret of a guest's browser, kept in it. */
@SpringComponent
class GuestCookies {

    private static final Duration KEPT = Duration.ofDays(90);

    private final PublicAddress address;

    GuestCookies(PublicAddress address) {
        this.address = address;
    }

    /** What the browser that asks has kept for this guest. */
    Optional<String> of(UUID guestId) {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> name(guestId).equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Lets the browser that asks keep it. */
    void keep(UUID guestId, String secret) {
        var cookie = ResponseCookie.from(name(guestId), secret)
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(KEPT)
                .build();
        VaadinServletResponse.getCurrent().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(UUID guestId) {
        return "etappe-guest-" + guestId;
    }
}
