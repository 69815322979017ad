package app.etappe.security;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;

/** Carries the address of a refused form back to its page, so that it need not be typed again; never in an address. */
public final class TypedEmail {

    private static final String KEY = TypedEmail.class.getName();

    private TypedEmail() {}

    static void keep(HttpServletRequest request, String email) {
        var session = request.getSession(false);
        if (session != null && email.length() <= EmailAddress.MAX_LENGTH) {
            session.setAttribute(KEY, email);
        }
    }

    /** The address last refused in this session, once; empty if there is none. */
    public static String take(WrappedSession session) {
        var kept = session.getAttribute(KEY);
        session.removeAttribute(KEY);
        return kept instanceof String email ? email : "";
    }
}
