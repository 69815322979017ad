package app.etappe.review;

import app.etappe.painpoint.ItemStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody decides of an item. @param ownerId who does it; null for nobody yet @param due null: that is open */
public record DecisionDraft(
        ItemStatus status,
        String reason,
        @Nullable UUID ownerId,
        @Nullable LocalDate due) {}
