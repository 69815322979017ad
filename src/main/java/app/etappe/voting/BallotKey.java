package app.etappe.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

/**
 * Whose ballot in which round.
 *
 * @param voterId an account, or a guest of the round
 */
@Embeddable
record BallotKey(
        @Column(name = "round_id", nullable = false) UUID roundId,
        @Column(name = "voter_id", nullable = false) UUID voterId)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;
}
