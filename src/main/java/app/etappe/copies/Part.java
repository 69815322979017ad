package app.etappe.copies;

/**
 * A part of one of two maps.
 *
 * @param index its place in the map's content, counted from 0; steps over all stages
 */
public record Part(Side side, PartType type, int index) {

    static final Part MAP = base(PartType.MAP, 0);

    /** A part of the base. */
    public static Part base(PartType type, int index) {
        return new Part(Side.BASE, type, index);
    }

    /** A part of the copy. */
    public static Part copy(PartType type, int index) {
        return new Part(Side.COPY, type, index);
    }
}
