package app.etappe.interview.ui;

import app.etappe.interview.GuideDetails;
import app.etappe.interview.GuideDraft;
import app.etappe.interview.GuideService;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** The guides of one workspace, for a field that knows of no other. */
record WorkspaceGuides(GuideService guides, UUID workspaceId) {

    List<GuideDetails> list(Locale language) {
        return guides.list(workspaceId, language);
    }

    void keep(GuideDraft draft) {
        guides.keep(workspaceId, draft);
    }

    void remove(GuideDetails guide) {
        guides.remove(Objects.requireNonNull(guide.id()));
    }
}
