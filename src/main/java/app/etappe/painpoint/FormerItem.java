package app.etappe.painpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * An item that became part of another.
 *
 * @param id under which past rounds have its figures
 * @param title as it was called then
 * @param by who merged it, who may have left the workspace
 */
@Embeddable
public record FormerItem(
        @Column(name = "former_id", nullable = false) UUID id,
        @Column(name = "title", nullable = false) String title,
        @Column(name = "merged_by", nullable = false) UUID by,
        @Column(name = "merged_at", nullable = false) Instant at) {

    /** So many are kept of one item, the latest. */
    static final int MOST = 200;
}
