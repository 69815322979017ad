package app.etappe.participant;

import app.etappe.workspace.WorkspaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Goes through everybody of the installation, page by page: a look-up would find a name as a whole only, and who asks
 * must not be missed for a middle name or a title.
 */
@Component
class SubjectSearch {

    private static final int PAGE = 500;
    private static final int MOST_FOUND = 100;

    private final Identities identities;
    private final IdentityVault vault;
    private final Participants participants;
    private final WorkspaceNames names;

    SubjectSearch(Identities identities, IdentityVault vault, Participants participants, WorkspaceNames names) {
        this.identities = identities;
        this.vault = vault;
        this.participants = participants;
        this.names = names;
    }

    /** The first hundred at most. */
    List<SubjectHit> find(SubjectWords wanted) {
        var found = new ArrayList<StoredIdentity>();
        var last = new UUID(0, 0);
        List<StoredIdentity> page;
        do {
            page = identities.after(last, Limit.of(PAGE));
            page.stream().filter(stored -> wanted.fit(vault.open(stored))).forEach(found::add);
            last = page.isEmpty() ? last : page.getLast().participantId();
        } while (page.size() == PAGE && found.size() < MOST_FOUND);
        var workspaces =
                names.of(found.stream().map(StoredIdentity::workspaceId).toList());
        return found.stream()
                .limit(MOST_FOUND)
                .map(stored -> new SubjectHit(
                        stored.participantId(),
                        workspaces.getOrDefault(stored.workspaceId(), ""),
                        participants
                                .findById(stored.participantId())
                                .map(Participant::code)
                                .orElse(""),
                        vault.open(stored)))
                .toList();
    }
}
