package app.etappe.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first owner, for installations that are set up without a person at the screen; looked at only while there is no
 * account. Without both e-mail and password a set-up link is printed instead.
 *
 * @param email the owner's address
 * @param password the owner's first password
 * @param name the owner's name; by default the address up to the @
 * @param workspace the name of the first workspace
 */
@ConfigurationProperties("etappe.owner")
record OwnerProperties(
        @Nullable String email,
        @Nullable String password,
        @Nullable String name,
        @DefaultValue("Etappe") String workspace) {

    Optional<OwnerDraft> draft() {
        return email == null || email.isBlank() || password == null || password.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnerDraft(nameOr(email), email, password, workspace));
    }

    private String nameOr(String address) {
        return name != null && !name.isBlank() ? name : address.replaceFirst("@.*", "");
    }

    @Override
    public String toString() {
        return "OwnerProperties";
    }
}
