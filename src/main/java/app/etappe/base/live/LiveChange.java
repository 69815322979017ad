package app.etappe.base.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One committed revision of a document. */
public interface LiveChange {

    UUID documentId();

    /** Counts from 1 without gaps. */
    long revision();

    /** The frame that tells viewers of a layer; made once per layer. */
    String frame(@Nullable UUID layer);
}
