package app.etappe.painpoint;

import java.util.Optional;
import java.util.UUID;

/** Implemented by whoever ranks items: the criterion that a workspace weighs besides what every workspace does. */
public interface FurtherCriterion {

    /** What it is called; empty where the workspace weighs none. It asks for no right. */
    Optional<String> nameIn(UUID workspaceId);
}
