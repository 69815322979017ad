package app.etappe.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

/** Which item in which round. */
@Embeddable
record ResultKey(
        @Column(name = "round_id", nullable = false) UUID roundId,
        @Column(name = "item_id", nullable = false) UUID itemId)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;
}
