package app.etappe.base.live;

import java.util.UUID;

/** One committed revision of a document. */
public interface LiveChange {

    UUID documentId();

    /** Counts from 1 without gaps. */
    long revision();

    /** The frame that tells all viewers, whichever layer they look at. */
    String frame();
}
