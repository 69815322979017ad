package app.etappe.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a browser does at the door: keeps cookies, sends forms, does not follow redirects by itself. */
final class Browser {

    private final URI server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(int port) {
        this.server = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).GET());
    }

    /** Sends a form from one of the server's own pages. */
    HttpResponse<String> post(String path, String... namesAndValues) {
        return postFrom(server.toString(), path, namesAndValues);
    }

    HttpResponse<String> postFrom(String origin, String path, String... namesAndValues) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(encode(namesAndValues))));
    }

    HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", "email", email, "password", password);
    }

    /** Closes the browser: only cookies with an age survive. */
    void restart() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getMaxAge() < 0)
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(server, cookie));
    }

    /** What a restarted server has forgotten: its HTTP sessions. */
    void loseSession() {
        cookie("JSESSIONID").ifPresent(cookie -> cookies.getCookieStore().remove(server, cookie));
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Whether pages that need a sign-in are shown. */
    boolean isSignedIn() {
        var answer = get("/account");
        return switch (answer.statusCode()) {
            case 200 -> true;
            case 302 -> false;
            default -> throw new IllegalStateException(answer + " " + answer.body());
        };
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            request.header("Accept", "text/html").header("Accept-Language", "en-GB");
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String... namesAndValues) {
        var parts = Arrays.stream(namesAndValues)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .toList();
        return java.util.stream.IntStream.range(0, parts.size() / 2)
                .mapToObj(i -> parts.get(2 * i) + "=" + parts.get(2 * i + 1))
                .collect(Collectors.joining("&"));
    }
}
