package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.security.AccountRegistration;
import app.etappe.security.AccountService;
import app.etappe.security.LinkDetails;
import app.etappe.security.LinkTokens;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as whoever holds their link sees them. The link is what gives the right to each of these. */
@Service
public class InvitationAnswerService {

    private final Invitations invitations;
    private final Workspaces workspaces;
    private final MemberRegister register;
    private final WorkspaceAccess access;
    private final LinkTokens links;
    private final AccountRegistration registration;
    private final AccountService accounts;
    private final Clock clock;

    InvitationAnswerService(
            Invitations invitations,
            Workspaces workspaces,
            MemberRegister register,
            WorkspaceAccess access,
            LinkTokens links,
            AccountRegistration registration,
            AccountService accounts,
            Clock clock) {
        this.invitations = invitations;
        this.workspaces = workspaces;
        this.register = register;
        this.access = access;
        this.links = links;
        this.registration = registration;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the link leads to, whether it is still open or not; changes nothing. Empty if there never was such a one. */
    @Transactional(readOnly = true)
    public Optional<InvitationDetails> look(String token) {
        return links.peek(InvitationService.PURPOSE, token).flatMap(this::details);
    }

    /**
     * Makes the current user a member. Who is one already gets the invitation's roles as well.
     *
     * @return the workspace
     * @throws Refusal {@code not-signed-in}, {@code invitation-other-address} if it is meant for another account,
     *     {@code invitation-void} if its maker may not invite any more, or what {@link LinkTokens#consume} refuses
     */
    @Transactional
    public UUID accept(String token) {
        var me = accounts.mine();
        var invitation = consume(token);
        if (!invitation.isMeantFor(me.email())) {
            throw new Refusal("invitation-other-address");
        }
        return admit(invitation, me.id());
    }

    /**
     * Makes an account for somebody new, and makes it a member. An invitation for an address makes its account with
     * that address.
     *
     * @return the workspace
     * @throws Refusal {@code email-taken} if the address has an account, {@code invitation-other-address},
     *     {@code invitation-void}, or what {@link AccountRegistration#register} and {@link LinkTokens#consume} refuse
     */
    @Transactional
    public UUID register(String token, String name, String email, String password) {
        var invitation = consume(token);
        if (!invitation.isMeantFor(email)) {
            throw new Refusal("invitation-other-address");
        }
        return admit(invitation, registration.register(name, email, password));
    }

    private Invitation consume(String token) {
        var invitationId = links.consume(InvitationService.PURPOSE, token);
        return invitations.findById(invitationId).orElseThrow(Refusal::notFound);
    }

    private UUID admit(Invitation invitation, UUID accountId) {
        var workspace = register.lock(invitation.workspaceId());
        workspace.requireInUse();
        // Whoever lost their place must not let anybody in, themselves least of all.
        if (!access.can(Right.MANAGE, workspace.getId(), invitation.madeBy())) {
            throw new Refusal("invitation-void");
        }
        register.admit(workspace.getId(), accountId, invitation.roles());
        invitation.close(clock.instant());
        return workspace.getId();
    }

    private Optional<InvitationDetails> details(LinkDetails link) {
        return invitations
                .findById(link.subjectId())
                .flatMap(invitation -> workspaces
                        .findById(invitation.workspaceId())
                        .map(workspace -> new InvitationDetails(
                                workspace.getId(),
                                workspace.name(),
                                invitation.address(),
                                invitation
                                        .address()
                                        .flatMap(registration::findByEmail)
                                        .isPresent(),
                                invitation.roles(),
                                accounts.names(Set.of(invitation.madeBy())).getOrDefault(invitation.madeBy(), ""),
                                link.state())));
    }
}
