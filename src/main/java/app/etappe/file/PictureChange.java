package app.etappe.file;

import java.io.Serializable;

/** What somebody who changes a thing wants of its one picture. */
public sealed interface PictureChange extends Serializable {

    /** It stays as it is. */
    record Keep() implements PictureChange {}

    /** It goes, if there is one. */
    record Remove() implements PictureChange {}

    /** This one comes, in the place of the one there is. */
    record Put(Picture picture) implements PictureChange {}
}
