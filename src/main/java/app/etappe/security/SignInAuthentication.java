package app.etappe.security;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Spring Security's view of a sign-in; its principal is a {@link SignedIn}. */
final class SignInAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Collection<GrantedAuthority> MEMBER = List.of(new SimpleGrantedAuthority("ROLE_USER"));
    private static final Collection<GrantedAuthority> ADMINISTRATOR =
            List.of(new SimpleGrantedAuthority("ROLE_USER"), new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));

    private final SignedIn signedIn;

    SignInAuthentication(KnownSignIn known) {
        super(known.administrator() ? ADMINISTRATOR : MEMBER);
        this.signedIn = known.signedIn();
        super.setAuthenticated(true);
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }
}
