package app.etappe.journey.ui.board;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reader of the board wants to do with variants. It comes from the browser: ask for rights and look ids up. */
interface VariantRequests extends Serializable {

    /** They look at another layer by now. @param layer null for the base */
    void looked(@Nullable UUID layer);

    /** They want to make a variant, or a future state of any layer. */
    void add();

    /** They want to make a future state. @param below the variant that it shall lie over; null for the base */
    void addFuture(@Nullable UUID below);

    /** They want to give a future state another title or date. */
    void aim(UUID layer);

    void archive(UUID layer);

    /** They want to see what lies in the archive. */
    void showArchived();
}
