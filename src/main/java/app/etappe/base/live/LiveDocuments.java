package app.etappe.base.live;

import app.etappe.base.Refusal;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A kind of document that several people work on at once: what the live path asks of it. Everything is done and read as the
 * current user, and a committed change is published as {@link LiveChange}, in the order of the revisions, before
 * {@link #apply} returns.
 */
public interface LiveDocuments {

    /** The kind, as it stands in the socket's address. */
    String kind();

    /** @throws Refusal {@code not-found} unless the current user may read the document */
    void requireRead(UUID documentId);

    /** Whether the current user may write. */
    boolean canEdit(UUID documentId);

    /** All of the document at one revision, as JSON. @throws Refusal {@code not-found} */
    LiveSnapshot snapshot(UUID documentId);

    /**
     * Does a command, or nothing of it.
     *
     * @param command the whole frame that asked for it
     */
    LiveAnswer apply(UUID documentId, JsonNode command);

    /** The kinds of notices: what else all viewers know of a document, without a revision of its own. */
    List<String> notices();

    /**
     * The frames of one notice, in the order in which they are sent, the same for all viewers: to whoever comes, and to
     * everybody when {@link LiveNoticed} says that they are others.
     */
    List<String> notice(UUID documentId, String kind);

    /** Committed changes after a revision, oldest first; fewer than the limit means that there are no more. */
    List<LiveChange> changesSince(UUID documentId, long revision, int limit);
}
