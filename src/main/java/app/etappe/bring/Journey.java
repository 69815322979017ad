package app.etappe.bring;

import app.etappe.exchange.FileMap;
import java.util.UUID;

/** A journey as people bring it: as a map, or in a file. */
public sealed interface Journey {

    /** Tells it from all others that are brought with it. */
    UUID id();

    String title();

    /** A map of the workspace. */
    record OfMap(UUID id, String title) implements Journey {}

    /**
     * What a file holds. No map is made of it, unless it becomes the base.
     *
     * @param id any; two files may have one name
     */
    record OfFile(UUID id, String title, FileMap file) implements Journey {}
}
