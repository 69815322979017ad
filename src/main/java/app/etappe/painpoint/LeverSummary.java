package app.etappe.painpoint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an improvement acts.
 *
 * @param code of one that every workspace has and this one has not renamed: worded for its reader under {@code lever.<code>};
 *     else null
 * @param name empty where the code stands for it
 * @param archived whether it is not offered any more; items keep it
 */
public record LeverSummary(UUID id, @Nullable String code, String name, boolean archived) {}
