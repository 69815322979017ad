package app.etappe.base;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation can be told from outside, as environment variables such as {@code ETAPPE_URL}. Empty values
 * count as unset.
 *
 * @param url the one public address, without a path; unset, the server listens on loopback only
 * @param proxies addresses or networks (CIDR) whose forwarded headers count
 * @param owner the first account, made while there is none
 */
@ConfigurationProperties("etappe")
public record EtappeProperties(
        @Nullable String url,
        @DefaultValue List<String> proxies,
        @DefaultValue Owner owner) {

    /** @throws CannotStart if the address is not one that a browser could open */
    public EtappeProperties {
        url = unsetIfEmpty(url);
        proxies = proxies.stream()
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .toList();
        if (url != null) {
            requireAddress(url);
        }
    }

    /** Who is to be the first owner: an e-mail address, a password and, if wanted, a name. */
    public record Owner(
            @Nullable String email,
            @Nullable String password,
            @Nullable String name) {
        public Owner {
            email = unsetIfEmpty(email);
            password = unsetIfEmpty(password);
            name = unsetIfEmpty(name);
        }
    }

    /** The public address in its canonical form: lower case, no default port, no slash at the end. */
    @Nullable
    URI address() {
        return url == null ? null : canonical(URI.create(url));
    }

    /** Scheme, host and port as a browser writes them into an Origin header. */
    static URI canonical(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        var isDefault = address.getPort() == (scheme.equals("https") ? 443 : 80);
        var port = isDefault || address.getPort() < 0 ? "" : ":" + address.getPort();
        return URI.create(scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port);
    }

    private static void requireAddress(String url) {
        try {
            var address = new URI(url);
            var isWeb = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            var hasHost = address.getHost() != null && address.getRawUserInfo() == null;
            if (isWeb && hasHost && url.replaceFirst("/$", "").endsWith(address.getRawAuthority())) {
                return;
            }
        } catch (URISyntaxException e) {
            // Falls through to the same sentence: where the mistake is, its reader sees best.
        }
        throw new CannotStart(
                "ETAPPE_URL is '%s', but must be an address such as https://etappe.example.org, without a path."
                        .formatted(url));
    }

    private static @Nullable String unsetIfEmpty(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
