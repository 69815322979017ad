package app.etappe.interview.ui;

import java.util.UUID;

/** One more way for research to come into a workspace, offered above its interviews. */
public interface InterviewSource {

    /** The key of its name. */
    String nameKey();

    /** Begins it, for whoever does research in the workspace. */
    void choose(UUID workspaceId);
}
