package app.etappe.file;

import app.etappe.base.Refusal;
import java.util.UUID;

/** Implemented by features: a kind of thing that pictures hang on. */
public interface PictureHolder {

    /** The kind's name in the address of a picture, such as {@code persona}. */
    String kind();

    /**
     * Whoever may see the thing may see its pictures.
     *
     * @throws Refusal {@code not-found} for who may not see this thing, or if there is none
     */
    void requireRead(UUID holderId);

    /** Where a picture is found, below the application's own address. It never changes its content. */
    static String address(String kind, UUID holderId, String hash) {
        return "pictures/" + kind + "/" + holderId + "/" + hash;
    }
}
