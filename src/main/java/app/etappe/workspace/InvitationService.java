package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.security.AccountRegistration;
import app.etappe.security.AccountService;
import app.etappe.security.CurrentUser;
import app.etappe.security.EmailAddress;
import app.etappe.security.LinkTokens;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as the owners of a workspace see them: making, listing and withdrawing. */
@Service
public class InvitationService {

    static final String PURPOSE = "invitation";
    /** Open invitations of one workspace. */
    static final int MOST_OPEN = 200;

    private final Invitations invitations;
    private final Memberships memberships;
    private final MemberRegister register;
    private final WorkspaceAccess access;
    private final LinkTokens links;
    private final AccountRegistration registration;
    private final AccountService accounts;
    private final CurrentUser currentUser;
    private final Clock clock;

    InvitationService(
            Invitations invitations,
            Memberships memberships,
            MemberRegister register,
            WorkspaceAccess access,
            LinkTokens links,
            AccountRegistration registration,
            AccountService accounts,
            CurrentUser currentUser,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.register = register;
        this.access = access;
        this.links = links;
        this.registration = registration;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Invites one person. A new invitation for an address ends the older one.
     *
     * @param address whom it is for; empty: whoever is given the link
     * @param roles what they will be; none for a viewer
     * @return the link's token, which is told once and stored nowhere
     * @throws Refusal {@code invitation-member} if the address belongs to a member, {@code limit-invitations}, or what
     *     {@link EmailAddress} refuses
     */
    @Transactional
    public String invite(UUID workspaceId, Optional<String> address, Set<Role> roles) {
        access.require(Right.MANAGE, workspaceId);
        var email = address.map(EmailAddress::of);
        // Links before the workspace: accepting locks them in this order too.
        email.ifPresent(known -> makeWay(workspaceId, known));
        register.lock(workspaceId);
        // Somebody else may have invited, or let in, the same address meanwhile; from here on nobody can.
        email.ifPresent(known -> makeWay(workspaceId, known));
        if (open(workspaceId, MOST_OPEN).size() >= MOST_OPEN) {
            throw new Refusal("limit-invitations", Map.of("limit", MOST_OPEN));
        }
        var invitation =
                invitations.save(new Invitation(workspaceId, email, roles, currentUser.requireId(), clock.instant()));
        return links.make(PURPOSE, invitation.getId(), Invitation.VALID_FOR);
    }

    /** The invitations that can still be accepted, the newest first. */
    @Transactional(readOnly = true)
    public List<InvitationSummary> open(UUID workspaceId) {
        access.require(Right.MANAGE, workspaceId);
        var open = open(workspaceId, MOST_OPEN);
        var names = accounts.names(open.stream().map(Invitation::madeBy).collect(Collectors.toSet()));
        return open.stream()
                .map(invitation -> new InvitationSummary(
                        invitation.getId(),
                        invitation.address(),
                        invitation.roles(),
                        names.getOrDefault(invitation.madeBy(), ""),
                        invitation.expiresAt()))
                .toList();
    }

    /**
     * Takes an invitation back; its link opens nothing any more. Does nothing to one that was used or withdrawn.
     *
     * @throws Refusal {@code not-found} also for invitations to workspaces of others
     */
    @Transactional
    public void withdraw(UUID invitationId) {
        var invitation = invitations.findById(invitationId).orElseThrow(Refusal::notFound);
        access.require(Right.MANAGE, invitation.workspaceId());
        end(invitation);
    }

    private void makeWay(UUID workspaceId, EmailAddress address) {
        var invited = registration.findByEmail(address.value());
        if (invited.isPresent()
                && !memberships.membersAmong(workspaceId, Set.of(invited.get())).isEmpty()) {
            throw new Refusal("invitation-member");
        }
        invitations.openFor(workspaceId, address.folded(), Limit.of(MOST_OPEN)).forEach(this::end);
    }

    private void end(Invitation invitation) {
        invitation.close(clock.instant());
        links.end(PURPOSE, invitation.getId());
    }

    private List<Invitation> open(UUID workspaceId, int most) {
        return invitations.open(workspaceId, clock.instant(), Limit.of(most));
    }
}
