package app.etappe.security;

import app.etappe.base.PublicAddress;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says for each request who is signed in, by its cookie alone. The HTTP session gets a copy, for Vaadin's work in the
 * background, and goes when its sign-in has ended.
 */
class SignInFilter extends OncePerRequestFilter {

    private static final String HEARTBEAT = HandlerHelper.RequestType.HEARTBEAT.getIdentifier();

    private static final String UNKNOWN = SignInFilter.class.getName() + ".unknown";

    private final SignIns signIns;
    private final PublicAddress address;

    SignInFilter(SignIns signIns, PublicAddress address) {
        this.signIns = signIns;
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            // The page that says so must not wait for the database once more.
            if (request.getAttribute(UNKNOWN) == null) {
                identify(request, response);
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            if (!trustSession(request)) {
                request.setAttribute(UNKNOWN, true);
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void identify(HttpServletRequest request, HttpServletResponse response) {
        var known = signIns.known(request);
        endSessionOfAnother(request, known.map(KnownSignIn::id));
        if (known.isPresent()) {
            signIn(request, known.get());
        } else if (SignInCookie.of(request).isPresent()) {
            SignInCookie.clear(response, address.isSecure());
        }
    }

    /**
     * While the database cannot be asked, pages that are open stay open: no sign-in can end meanwhile, and whatever they
     * ask of the services is refused there.
     */
    private static boolean trustSession(HttpServletRequest request) {
        var copy = Optional.ofNullable(request.getSession(false)).flatMap(SessionCopy::read);
        copy.ifPresent(SecurityContextHolder::setContext);
        return copy.isPresent() || SignInCookie.of(request).isEmpty();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private void signIn(HttpServletRequest request, KnownSignIn known) {
        var context = new SecurityContextImpl(new SignInAuthentication(known));
        SecurityContextHolder.setContext(context);
        var session = request.getSession(false);
        if (session != null) {
            SessionCopy.keep(session, context);
        }
        if (!isHeartbeat(request)) {
            signIns.noteUse(known);
        }
    }

    /** An open page that nobody touches still beats; that is no use of the sign-in. */
    private static boolean isHeartbeat(HttpServletRequest request) {
        return HEARTBEAT.equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    private static void endSessionOfAnother(HttpServletRequest request, Optional<UUID> signInId) {
        var session = request.getSession(false);
        if (session != null && SessionCopy.belongsToAnother(session, signInId)) {
            session.invalidate();
        }
    }
}
