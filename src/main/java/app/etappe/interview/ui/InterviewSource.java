package app.etappe.interview.ui;

import java.util.UUID;

/** Something that can be done with the research of a workspace, such as to bring more in, offered above its interviews. */
public interface InterviewSource {

    /** The key of its name. */
    String nameKey();

    /** Begins it, for whoever does research in the workspace. */
    void choose(UUID workspaceId);
}
