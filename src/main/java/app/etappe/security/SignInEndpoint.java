package app.etappe.security;

import app.etappe.base.PublicAddress;
import app.etappe.base.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes the forms that sign in and out. They are plain forms, so that password managers and scripts can send them, and
 * stand before the pages, which own the same addresses for everything but POST.
 */
class SignInEndpoint extends OncePerRequestFilter {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    private final SignInService service;
    private final SignIns signIns;
    private final PublicAddress address;

    SignInEndpoint(SignInService service, SignIns signIns, PublicAddress address) {
        this.service = service;
        this.signIns = signIns;
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        var isForm = HttpMethod.POST.matches(request.getMethod()) && (SIGN_IN.equals(path) || SIGN_OUT.equals(path));
        if (!isForm) {
            chain.doFilter(request, response);
        } else if (!isOurs(request)) {
            refuseForeign(path, response);
        } else if (SIGN_IN.equals(path)) {
            signIn(request, response);
        } else {
            signOut(request, response);
        }
    }

    /** Mostly it is no attack: somebody came by another address than the configured one, and should learn of it. */
    private static void refuseForeign(String path, HttpServletResponse response) throws IOException {
        if (SIGN_IN.equals(path)) {
            response.sendRedirect(backToForm(new Refusal("wrong-address"), "/"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var target = LocalTarget.of(request.getParameter(LocalTarget.PARAMETER));
        try {
            var made = service.signIn(
                    text(request, "email"),
                    text(request, "password"),
                    request.getParameter("remember") != null,
                    request.getRemoteAddr());
            leaveEarlier(request);
            SignInCookie.set(response, made, address.isSecure());
            response.sendRedirect(target);
        } catch (Refusal refusal) {
            TypedEmail.keep(request, text(request, "email"));
            response.sendRedirect(backToForm(refusal, target));
        }
    }

    /** Whoever was signed in in this browser no longer is: their cookie is replaced, their pages go. */
    private void leaveEarlier(HttpServletRequest request) {
        signIns.known(request).ifPresent(earlier -> service.end(earlier.id()));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        service.signOut();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SignInCookie.clear(response, address.isSecure());
        response.sendRedirect(SIGN_IN);
    }

    /** Whether the form is one of these pages', or sent by a program that names no page at all. */
    private boolean isOurs(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return address.allowsOrigin(origin);
        }
        var referer = request.getHeader(HttpHeaders.REFERER);
        return referer == null || address.allowsOrigin(originOf(referer));
    }

    private static @Nullable String originOf(String referer) {
        try {
            var from = URI.create(referer);
            return from.getScheme() + "://" + from.getAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static String backToForm(Refusal refusal, String target) {
        var form = UriComponentsBuilder.fromPath(SIGN_IN).queryParam("refused", refusal.code());
        Optional.ofNullable(refusal.values().get("seconds")).ifPresent(seconds -> form.queryParam("seconds", seconds));
        return form.queryParam(LocalTarget.PARAMETER, "{target}")
                .encode()
                .buildAndExpand(target)
                .toUriString();
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
