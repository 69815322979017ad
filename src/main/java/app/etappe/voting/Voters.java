package app.etappe.voting;

import app.etappe.base.Refusal;
import app.etappe.workspace.MemberService;
import app.etappe.workspace.MemberSummary;
import app.etappe.workspace.Right;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceAccess;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may vote in which round. */
@Component
class Voters {

    private final WorkspaceAccess workspaces;
    private final MemberService members;
    private final Guests guests;

    Voters(WorkspaceAccess workspaces, MemberService members, Guests guests) {
        this.workspaces = workspaces;
        this.members = members;
        this.guests = guests;
    }

    /** Whether a member may vote in it; nobody may in an archived workspace. */
    boolean isMember(Round round, UUID accountId) {
        var workspaceId = round.workspaceId();
        return (round.terms().everybody() && workspaces.can(Right.VOTE, workspaceId, accountId))
                || (round.invited().contains(accountId)
                        && workspaces.can(Right.READ, workspaceId, accountId)
                        && !workspaces.isArchived(workspaceId));
    }

    /** @throws Refusal {@code not-found} for strangers, {@code workspace-archived}, {@code not-invited} */
    void requireMember(Round round, UUID accountId) {
        if (!isMember(round, accountId)) {
            workspaces.require(Right.READ, round.workspaceId(), accountId);
            requireInUse(round);
            throw new Refusal("not-invited");
        }
    }

    /** @throws Refusal {@code not-found} for guests of another round, {@code workspace-archived} */
    void requireGuest(Round round, UUID guestId) {
        if (guests.find(guestId)
                .filter(guest -> guest.roundId().equals(round.id()))
                .isEmpty()) {
            throw Refusal.notFound();
        }
        requireInUse(round);
    }

    private void requireInUse(Round round) {
        if (workspaces.isArchived(round.workspaceId())) {
            throw new Refusal("workspace-archived");
        }
    }

    /** Everybody who may vote, members by name and guests behind them. */
    List<Voter> of(Round round) {
        var invited = round.invited();
        return Stream.concat(
                        members.members(round.workspaceId()).stream()
                                .filter(member -> invited.contains(member.accountId())
                                        || (round.terms().everybody() && votesUninvited(member)))
                                .map(member -> new Voter(member.accountId(), member.name(), false)),
                        guests.of(round.id()).stream().map(guest -> new Voter(guest.id(), guest.name(), true)))
                .toList();
    }

    private static boolean votesUninvited(MemberSummary member) {
        return Role.rightsOf(member.roles()).contains(Right.VOTE);
    }

    /** Those whose votes count when the round is over: guests, and whoever is a member still. */
    Set<UUID> staying(Round round, Collection<UUID> voterIds) {
        var staying = new HashSet<>(workspaces.membersAmong(round.workspaceId(), voterIds));
        guests.of(round.id()).stream().map(Guest::id).filter(voterIds::contains).forEach(staying::add);
        return staying;
    }
}
