package app.etappe.workspace;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lets accounts into workspaces, changes what they are there, and takes them out. All of it happens under the lock of
 * the workspace's row, so that its limits and its last owner hold under any concurrency. It asks for no rights: its
 * callers do.
 */
@Component
class MemberRegister {

    /** Members of one workspace: lists of them need no pages. */
    static final int MOST_MEMBERS = 500;
    /** Workspaces of one account: the list of mine needs no pages. */
    static final int MOST_WORKSPACES = 200;

    private final Workspaces workspaces;
    private final Memberships memberships;
    private final RightsChanges rightsChanges;
    private final Clock clock;

    MemberRegister(Workspaces workspaces, Memberships memberships, RightsChanges rightsChanges, Clock clock) {
        this.workspaces = workspaces;
        this.memberships = memberships;
        this.rightsChanges = rightsChanges;
        this.clock = clock;
    }

    /** Takes the lock that every change of a workspace and its members begins with. */
    Workspace lock(UUID workspaceId) {
        return workspaces.lock(workspaceId).orElseThrow(Refusal::notFound);
    }

    /** Makes a workspace; whoever founds it is its first member. */
    Workspace found(String name, String timeZone, boolean example, UUID founder, Set<Role> roles) {
        var workspace = workspaces.save(new Workspace(Ids.next(), name, timeZone, example, clock.instant()));
        admit(workspace.getId(), founder, roles);
        return workspace;
    }

    /** Lets an account in. Who is a member already keeps their roles and gets these as well. */
    void admit(UUID workspaceId, UUID accountId, Set<Role> roles) {
        var present = memberships.findById(new MembershipId(workspaceId, accountId));
        if (present.isPresent()) {
            var all = EnumSet.noneOf(Role.class);
            all.addAll(present.get().roles());
            all.addAll(roles);
            present.get().give(all);
        } else {
            requireRoom(memberships.countIn(workspaceId), MOST_MEMBERS, "limit-members");
            requireRoom(
                    memberships
                            .workspaceIdsOf(accountId, Limit.of(MOST_WORKSPACES))
                            .size(),
                    MOST_WORKSPACES,
                    "limit-workspaces");
            memberships.save(new Membership(workspaceId, accountId, roles, clock.instant()));
        }
        rightsChanges.of(workspaceId, accountId, "member-admitted");
    }

    /** @throws Refusal {@code last-owner} if nobody else owns the workspace */
    void changeRoles(UUID workspaceId, UUID accountId, Set<Role> roles) {
        var member = member(workspaceId, accountId);
        if (!roles.contains(Role.OWNER)) {
            requireOtherOwner(workspaceId, member);
        }
        member.give(roles);
        rightsChanges.of(workspaceId, accountId, "roles-changed");
    }

    /** @throws Refusal {@code last-owner} if nobody else owns the workspace */
    void remove(UUID workspaceId, UUID accountId) {
        var member = member(workspaceId, accountId);
        requireOtherOwner(workspaceId, member);
        memberships.delete(member);
        rightsChanges.of(workspaceId, accountId, "member-removed");
    }

    /** Everybody in the workspace. */
    List<UUID> accounts(UUID workspaceId) {
        return memberships.accountsIn(workspaceId, Limit.of(MOST_MEMBERS));
    }

    private Membership member(UUID workspaceId, UUID accountId) {
        return memberships.findById(new MembershipId(workspaceId, accountId)).orElseThrow(Refusal::notFound);
    }

    private void requireOtherOwner(UUID workspaceId, Membership member) {
        if (member.isOwner() && memberships.countOwners(workspaceId) < 2) {
            throw new Refusal("last-owner");
        }
    }

    private static void requireRoom(int present, int most, String code) {
        if (present >= most) {
            throw new Refusal(code, Map.of("limit", most));
        }
    }
}
