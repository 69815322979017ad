package app.etappe.testing;

import app.etappe.base.Ids;
import app.etappe.security.AccountRegistration;
import app.etappe.workspace.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;

/** Makes people with accounts, signed in at the running server, and members of workspaces. */
public class People {

    private final AccountRegistration registration;
    private final TestDatabase database;
    private final Environment environment;

    People(AccountRegistration registration, TestDatabase database, Environment environment) {
        this.registration = registration;
        this.database = database;
        this.environment = environment;
    }

    /** The address of the running server, without a slash at its end. */
    public String server() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Somebody new, signed in by the form of the sign-in page. */
    public SignedInPerson signedIn(String name) {
        var email = name.toLowerCase(Locale.ROOT) + "-" + Ids.next() + "@example.org";
        var account = registration.register(name, email, SignedInPerson.PASSWORD);
        return new SignedInPerson(account, name, email, signIn(email));
    }

    /** The cookie of one more sign-in of somebody. */
    public String signIn(String email) {
        var form = "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(SignedInPerson.PASSWORD, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(server() + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return send(request).headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .filter(cookie -> cookie.startsWith("etappe-sign-in="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the sign-in of " + email + " gave no cookie"));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Makes somebody a member of a workspace, without an invitation. */
    public void admit(UUID workspace, UUID account, Role... roles) {
        var given = Set.of(roles);
        database.sql()
                .sql("insert into membership (workspace_id, account_id, editor, researcher, decider, owner, joined_at,"
                        + " last_used_at) values (?, ?, ?, ?, ?, ?, now(), now())")
                .params(
                        workspace,
                        account,
                        given.contains(Role.EDITOR),
                        given.contains(Role.RESEARCHER),
                        given.contains(Role.DECIDER),
                        given.contains(Role.OWNER))
                .update();
    }

    /** Takes somebody out of all workspaces, without telling anybody. */
    public void expel(UUID account) {
        database.sql()
                .sql("delete from membership where account_id = ?")
                .param(account)
                .update();
    }
}
