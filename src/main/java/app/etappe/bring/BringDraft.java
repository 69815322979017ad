package app.etappe.bring;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall become of some copies.
 *
 * @param title of the new map that is made; null to give the base itself the variants
 * @param language of the new map, where the base is a file
 * @param archive whether the maps that are not needed any more go into the archive
 */
public record BringDraft(@Nullable String title, Locale language, Journey base, List<Copy> copies, boolean archive) {

    /**
     * One of them.
     *
     * @param compared as its author saw it
     * @param segment whose variant it becomes
     * @param carried the places of those of its own variants that come with it; what lies over one that does not come stays
     *     behind as well
     */
    public record Copy(Comparison compared, UUID segment, Set<Integer> carried) {

        public Copy {
            carried = Set.copyOf(carried);
        }

        /** Whether something stands in the copy that is not in the new variants. */
        boolean leavesSomething() {
            return carried.size() < compared.own().size();
        }
    }

    public BringDraft {
        copies = List.copyOf(copies);
    }
}
