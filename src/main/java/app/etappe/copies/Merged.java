package app.etappe.copies;

import java.util.List;

/**
 * One base, and what makes each copy out of it.
 *
 * @param base which of the maps is the base
 * @param layers one per map but the base, in their order
 */
public record Merged(int base, List<Layer> layers) {

    public Merged {
        layers = List.copyOf(layers);
    }

    /**
     * A copy as differences from the base.
     *
     * @param copy which of the maps it is
     * @param alignment with the base
     * @param differences in an order in which they can be done: what is placed behind something finds it there, what is
     *     hidden has nothing left in it that the copy has elsewhere, and no point of emotion comes where one stands
     */
    public record Layer(int copy, Alignment alignment, List<Difference> differences) {

        public Layer {
            differences = List.copyOf(differences);
        }
    }
}
