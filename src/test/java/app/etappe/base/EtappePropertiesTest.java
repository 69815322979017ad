package app.etappe.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtappePropertiesTest {

    @Test
    void empty_values_count_as_unset() {
        var properties =
                new EtappeProperties(" ", List.of("", " 10.0.0.1 "), new EtappeProperties.Owner("", " ", null));

        assertThat(properties.url()).isNull();
        assertThat(properties.owner().email()).isNull();
        assertThat(properties.owner().password()).isNull();
        assertThat(properties.proxies()).containsExactly("10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etappe.example.org",
                "ftp://etappe.example.org",
                "https://example.org/etappe",
                "https://example.org?x",
                "https://",
                "https://exa mple.org",
                "localhost:8080"
            })
    void address_that_no_browser_could_open_stops_the_start(String url) {
        assertThatThrownBy(() -> with(url)).isInstanceOf(CannotStart.class).hasMessageContaining("ETAPPE_URL is");
    }

    @Test
    void address_is_kept_as_a_browser_writes_it() {
        assertThat(with("HTTPS://Etappe.Example.org:443/").address()).hasToString("https://etappe.example.org");
        assertThat(with("http://etappe.example.org:8080").address()).hasToString("http://etappe.example.org:8080");
        assertThat(with("http://[::1]:80").address()).hasToString("http://[::1]");
    }

    private static EtappeProperties with(@Nullable String url) {
        return new EtappeProperties(url, List.of(), new EtappeProperties.Owner(null, null, null));
    }
}
