package app.etappe.base.web;

import app.etappe.base.CannotStart;
import app.etappe.base.EtappeProperties;
import app.etappe.base.PublicAddress;
import java.net.InetAddress;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Makes the web server follow the one public address. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

    /** Whoever has not said under which address people come gets a server that only this machine reaches. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> loopbackUnlessPublic(PublicAddress address) {
        return server -> {
            if (!address.isConfigured()) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }

    /** Forwarded headers can be written by anybody, so they count only from the proxies named. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> forwardedHeaders(EtappeProperties properties) {
        return server -> {
            if (properties.proxies().isEmpty()) {
                return;
            }
            var networks = properties.proxies().stream()
                    .map(AddressConfiguration::network)
                    .toList();
            var valve = new RemoteIpValve();
            valve.setInternalProxies(String.join(",", networks));
            valve.setProtocolHeader("X-Forwarded-Proto");
            valve.setHostHeader("X-Forwarded-Host");
            server.addEngineValves(valve);
        };
    }

    @Bean
    ServletContextInitializer secureCookies(PublicAddress address) {
        return context -> {
            if (address.isSecure()) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }

    @Bean
    StrictTransport strictTransport(PublicAddress address) {
        return new StrictTransport(address.isSecure());
    }

    /** With its width, which tells Tomcat that it is a network and not a regular expression. */
    private static String network(String proxy) {
        var network = proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
        try {
            new NetMask(network);
            return network;
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "ETAPPE_PROXIES has '%s', but takes addresses and networks such as 127.0.0.1 or 10.0.0.0/8, separated by commas."
                            .formatted(proxy),
                    e);
        }
    }
}
