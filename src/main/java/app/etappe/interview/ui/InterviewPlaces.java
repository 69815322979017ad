package app.etappe.interview.ui;

import java.util.UUID;

/** The addresses of interviews, for features that lead to them. */
public final class InterviewPlaces {

    /** Names the line that is shown when an interview opens. */
    static final String LINE = "line";

    private InterviewPlaces() {}

    /** An interview, opened at one of its lines. */
    public static String line(UUID workspaceId, UUID interviewId, UUID noteId) {
        return InterviewView.address(workspaceId, interviewId) + "?" + LINE + "=" + noteId;
    }
}
