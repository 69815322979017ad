package app.etappe.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTest {

    @Test
    void own_pages_may_open_the_socket_and_foreign_ones_may_not() {
        var address = address("https://etappe.example.org");

        assertThat(address.allowsOrigin("https://etappe.example.org")).isTrue();
        assertThat(address.allowsOrigin("http://etappe.example.org")).isFalse();
        assertThat(address.allowsOrigin("https://etappe.example.org.evil.example"))
                .isFalse();
        assertThat(address.allowsOrigin("https://etappe.example.org:8443")).isFalse();
        assertThat(address.allowsOrigin("http://localhost:9090")).isFalse();
        assertThat(address.allowsOrigin("null")).isFalse();
        assertThat(address.allowsOrigin(null)).isFalse();
    }

    @Test
    void without_an_address_only_this_machine_on_the_servers_port_may() {
        var address = address(null);

        assertThat(address.allowsOrigin("http://localhost:9090")).isTrue();
        assertThat(address.allowsOrigin("http://127.0.0.1:9090")).isTrue();
        assertThat(address.allowsOrigin("http://[::1]:9090")).isTrue();
        assertThat(address.allowsOrigin("http://localhost:3000")).isFalse();
        assertThat(address.allowsOrigin("https://localhost:9090")).isFalse();
        assertThat(address.allowsOrigin("http://localhost.evil.example:9090")).isFalse();
    }

    @Test
    void links_lead_to_the_public_address() {
        assertThat(address("https://etappe.example.org/").link("/invitation/x"))
                .isEqualTo("https://etappe.example.org/invitation/x");
        assertThat(address(null).link("/setup/x")).isEqualTo("http://localhost:9090/setup/x");
    }

    @Test
    void only_https_makes_cookies_secure() {
        assertThat(address("https://etappe.example.org").isSecure()).isTrue();
        assertThat(address("http://etappe.example.org").isSecure()).isFalse();
        assertThat(address(null).isSecure()).isFalse();
    }

    private static PublicAddress address(@Nullable String url) {
        var properties = new EtappeProperties(url, List.of(), new EtappeProperties.Owner(null, null, null));
        return new PublicAddress(properties, new MockEnvironment().withProperty("local.server.port", "9090"));
    }
}
