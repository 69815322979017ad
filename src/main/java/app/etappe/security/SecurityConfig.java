package app.etappe.security;

import app.etappe.base.PublicAddress;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the sign-in before every page, and switches on the checks of rights at the services. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableScheduling
class SecurityConfig {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignIns signIns,
            SignInService service,
            PublicAddress address,
            NavigationAccessControl navigation) {
        navigation.setLoginView(SignInEndpoint.SIGN_IN);
        http.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()));
        http.addFilterAfter(new SignInFilter(signIns, address), SecurityContextHolderFilter.class);
        http.addFilterBefore(new SignInEndpoint(service, signIns, address), CsrfFilter.class);
        http.headers(headers -> secure(headers));
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(toSignIn()));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                // The board's socket checks sign-in and origin itself when it is opened.
                .requestMatchers("/live/**", "/actuator/health", "/actuator/health/**", "/*.css")
                .permitAll());
        // What is no page at all is "not found" for whoever is signed in, and a way to sign in for others.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.anyRequest(rest -> rest.authenticated())
                        .enableLogoutConfiguration(false)
                        .enableRequestCacheConfiguration(false));
        http.logout(logout -> logout.disable());
        http.requestCache(cache -> cache.disable());
        return http.build();
    }

    private static void secure(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(frames -> frames.sameOrigin());
        // The public address says whether browsers are told to come by https, not the request.
        headers.httpStrictTransportSecurity(hsts -> hsts.disable());
    }

    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, refused) ->
                response.sendRedirect(UriComponentsBuilder.fromPath(SignInEndpoint.SIGN_IN)
                        .queryParam(LocalTarget.PARAMETER, "{target}")
                        .encode()
                        .buildAndExpand(wanted(request))
                        .toUriString());
    }

    private static String wanted(HttpServletRequest request) {
        var isPage = HttpMethod.GET.matches(request.getMethod());
        var query = request.getQueryString();
        return isPage ? LocalTarget.of(request.getRequestURI() + (query == null ? "" : "?" + query)) : "/";
    }
}
