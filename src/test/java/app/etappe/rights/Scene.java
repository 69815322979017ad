package app.etappe.rights;

import app.etappe.base.Ids;
import app.etappe.testing.Acting;
import app.etappe.testing.People;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/**
 * A fresh workspace with one member of each kind. Its founder is a further owner, whom rows act upon or through; so is
 * the extra member, who has no role.
 */
public class Scene {

    private final ApplicationContext context;
    private final UUID founder = Ids.next();
    private final UUID extra;
    private final UUID workspace;

    Scene(ApplicationContext context, Map<Person, UUID> accounts, UUID extra) {
        this.context = context;
        this.extra = extra;
        this.workspace = asFounder(() -> bean(WorkspaceService.class).create("Scene " + Ids.next(), "UTC"));
        var people = bean(People.class);
        people.expel(extra);
        accounts.forEach((person, account) -> {
            // What the scenes before left them with would add up to more workspaces than one account can have.
            people.expel(account);
            if (person.isMember()) {
                people.admit(workspace, account, person.roles().toArray(Role[]::new));
            }
        });
        people.admit(workspace, extra);
    }

    /** A service or any other bean. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public UUID workspace() {
        return workspace;
    }

    /** An owner besides the one who asks. */
    public UUID founder() {
        return founder;
    }

    /** A member without roles who may be acted upon. */
    public UUID extraMember() {
        return extra;
    }

    /** Prepares something by the founder's hand. */
    public <T> T asFounder(Supplier<T> work) {
        return Acting.as(founder, work);
    }
}
