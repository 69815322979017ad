package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.security.AccountService;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of a workspace, and what they are there. */
@Service
public class MemberService {

    private final Workspaces workspaces;
    private final Memberships memberships;
    private final MemberRegister register;
    private final WorkspaceAccess access;
    private final AccountService accounts;

    MemberService(
            Workspaces workspaces,
            Memberships memberships,
            MemberRegister register,
            WorkspaceAccess access,
            AccountService accounts) {
        this.workspaces = workspaces;
        this.memberships = memberships;
        this.register = register;
        this.access = access;
        this.accounts = accounts;
    }

    /**
     * Everybody in the workspace, by name; never more than a workspace can have.
     *
     * @throws Refusal {@code not-found} for who is no member
     */
    @Transactional(readOnly = true)
    public List<MemberSummary> members(UUID workspaceId) {
        access.require(Right.READ, workspaceId);
        var members = memberships.in(workspaceId, Limit.of(MemberRegister.MOST_MEMBERS));
        var names = accounts.names(members.stream().map(Membership::accountId).toList());
        return members.stream()
                .map(member -> new MemberSummary(
                        member.accountId(),
                        names.getOrDefault(member.accountId(), ""),
                        member.roles(),
                        member.joinedAt()))
                .sorted(Comparator.comparing(MemberSummary::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * The names by which a workspace speaks of these accounts: of members theirs; of who has left theirs only if the
     * workspace keeps it. Who is missing is to be called a former member.
     *
     * @throws Refusal {@code not-found} for who is no member
     * @throws IllegalArgumentException for more than {@link AccountService#MOST_NAMES} ids
     */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(UUID workspaceId, Collection<UUID> accountIds) {
        access.require(Right.READ, workspaceId);
        var names = new HashMap<>(accounts.names(accountIds));
        var keeps = workspaces
                .findById(workspaceId)
                .filter(Workspace::keepsFormerNames)
                .isPresent();
        if (!keeps && !names.isEmpty()) {
            names.keySet().retainAll(memberships.membersAmong(workspaceId, Set.copyOf(names.keySet())));
        }
        return names;
    }

    /**
     * Gives a member exactly these roles; none make a viewer.
     *
     * @throws Refusal {@code last-owner} if nobody else owns the workspace, {@code not-found} if they are no member
     */
    @Transactional
    public void changeRoles(UUID workspaceId, UUID accountId, Set<Role> roles) {
        register.lock(workspaceId);
        access.require(Right.MANAGE, workspaceId);
        register.changeRoles(workspaceId, accountId, roles);
    }
}
