package app.etappe.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who is a member of what. */
@Embeddable
record MembershipId(
        @Column(name = "workspace_id") UUID workspaceId,
        @Column(name = "account_id") UUID accountId) {}
