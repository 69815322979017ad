package app.etappe.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a sign-in's secret. */
final class SignInCookie {

    static final String NAME = "etappe-sign-in";

    private static final Duration UNTIL_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private SignInCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void set(HttpServletResponse response, MadeSignIn made, boolean secure) {
        add(response, made.secret(), made.remembered() ? SignIn.REMEMBERED : UNTIL_BROWSER_CLOSES, secure);
    }

    static void clear(HttpServletResponse response, boolean secure) {
        add(response, "", Duration.ZERO, secure);
    }

    private static void add(HttpServletResponse response, String value, Duration maxAge, boolean secure) {
        var cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(maxAge)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
