package app.etappe.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to come over https only. It goes by the public address and not by the request, which is plain http
 * between a proxy and this server.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StrictTransport extends OncePerRequestFilter {

    private static final String ONE_YEAR = "max-age=31536000";

    private final boolean secure;

    StrictTransport(boolean secure) {
        this.secure = secure;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (secure) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(request, response);
    }
}
