package app.etappe.priority;

import app.etappe.painpoint.FurtherCriterion;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the criterion that a workspace has given a weight of its own. */
@Component
class WeighedCriterion implements FurtherCriterion {

    private final WeightsChanges weights;

    WeighedCriterion(WeightsChanges weights) {
        this.weights = weights;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> nameIn(UUID workspaceId) {
        var held = weights.current(workspaceId);
        return held.further() > 0 ? Optional.of(held.furtherName()) : Optional.empty();
    }
}
