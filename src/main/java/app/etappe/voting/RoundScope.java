package app.etappe.voting;

import app.etappe.base.Refusal;
import app.etappe.workspace.MemberService;
import app.etappe.workspace.MemberSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a round may be about, and whom it may invite. */
@Component
class RoundScope {

    private final RoundItems items;
    private final MemberService members;

    RoundScope(RoundItems items, MemberService members) {
        this.items = items;
        this.members = members;
    }

    /**
     * @param present the round that the draft changes; what it has already may have gone meanwhile
     * @throws Refusal {@code unknown-item}, {@code round-kinds}, {@code unknown-member}
     */
    void require(UUID workspaceId, RoundDraft draft, @Nullable Round present) {
        items.require(workspaceId, draft.itemIds(), present == null ? List.of() : present.itemIds());
        var invited = new HashSet<>(draft.invited());
        if (present != null) {
            invited.removeAll(present.invited());
        }
        if (!membersAmong(workspaceId, invited).equals(invited)) {
            throw new Refusal("unknown-member");
        }
    }

    /** The same once more: with the items and members that are still there, and without times. */
    RoundDraft again(Round round) {
        return new RoundDraft(
                round.title(),
                round.question(),
                items.present(round.workspaceId(), round.itemIds()),
                round.terms().budget(),
                round.terms().cap(),
                round.terms().anonymous(),
                round.terms().everybody(),
                membersAmong(round.workspaceId(), round.invited()),
                null,
                null);
    }

    private Set<UUID> membersAmong(UUID workspaceId, Set<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Set.of()
                : members.members(workspaceId).stream()
                        .map(MemberSummary::accountId)
                        .filter(accountIds::contains)
                        .collect(Collectors.toSet());
    }
}
