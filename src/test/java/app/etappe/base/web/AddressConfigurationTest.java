package app.etappe.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.EtappeProperties;
import app.etappe.base.PublicAddress;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Starts a web server with nothing but the address configuration and a page that tells what it sees of a request. */
class AddressConfigurationTest {

    @Test
    void forwarded_headers_from_anybody_change_nothing() throws Exception {
        assertThat(seenWith().body()).isEqualTo("127.0.0.1 http");
        assertThat(seenWith("etappe.proxies=10.0.0.0/8").body()).isEqualTo("127.0.0.1 http");
    }

    @Test
    void forwarded_headers_count_from_a_named_proxy() throws Exception {
        assertThat(seenWith("etappe.proxies=127.0.0.1").body()).isEqualTo("203.0.113.7 https");
        assertThat(seenWith("etappe.proxies=10.0.0.0/8,127.0.0.0/8").body()).isEqualTo("203.0.113.7 https");
    }

    @Test
    void address_that_a_visitor_made_up_in_front_of_the_proxys_is_not_believed() throws Exception {
        assertThat(seen("1.2.3.4, 203.0.113.7", "etappe.proxies=127.0.0.1").body())
                .isEqualTo("203.0.113.7 https");
    }

    @Test
    void https_address_makes_the_session_cookie_secure_and_browsers_stay_with_https() throws Exception {
        var answer = seenWith("etappe.url=https://etappe.example.org");

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .contains("Secure")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void plain_address_sets_a_cookie_that_comes_back_over_http() throws Exception {
        var answer = seenWith();

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).doesNotContain("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static HttpResponse<String> seenWith(String... settings) throws Exception {
        return seen("203.0.113.7", settings);
    }

    private static HttpResponse<String> seen(String forwardedFor, String... settings)
            throws IOException, InterruptedException {
        try (var server = new SpringApplicationBuilder(Page.class)
                        .properties("server.port=0")
                        .properties(settings)
                        .run();
                var browser = HttpClient.newHttpClient()) {
            var port = server.getEnvironment().getRequiredProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .header("X-Forwarded-For", forwardedFor)
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Import({TomcatServletWebServerAutoConfiguration.class, AddressConfiguration.class, PublicAddress.class})
    @EnableConfigurationProperties(EtappeProperties.class)
    static class Page {

        @Bean
        ServletRegistrationBean<HttpServlet> page() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            request.getSession();
                            response.getWriter().write(request.getRemoteAddr() + " " + request.getScheme());
                        }
                    },
                    "/");
        }
    }
}
