package app.etappe.theme;

import app.etappe.base.Refusal;
import app.etappe.interview.InterviewAccess;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what with themes: researchers gather them, whoever may read research sees them. */
@Component("themeAccess")
class ThemeAccess {

    private final Themes themes;
    private final InterviewAccess interviews;
    private final WorkspaceAccess workspaces;

    ThemeAccess(Themes themes, InterviewAccess interviews, WorkspaceAccess workspaces) {
        this.themes = themes;
        this.interviews = interviews;
        this.workspaces = workspaces;
    }

    /** The theme, for whoever may change it, read after whoever is changing it is done. @throws Refusal {@code not-found}, {@code not-allowed} */
    Theme requireWrite(UUID themeId) {
        return require(themes.lock(themeId).orElseThrow(Refusal::notFound));
    }

    /** The theme, for whoever may make something of it. @throws Refusal {@code not-found}, {@code not-allowed} */
    Theme requireUse(UUID themeId) {
        return require(themes.find(themeId).orElseThrow(Refusal::notFound));
    }

    private boolean mayRead(UUID workspaceId) {
        return interviews.isResearcher(workspaceId) || workspaces.couldOutOfArchive(Right.READ_RESEARCH, workspaceId);
    }

    private Theme require(Theme theme) {
        if (!mayRead(theme.workspaceId())) {
            throw Refusal.notFound();
        }
        workspaces.require(Right.RESEARCH, theme.workspaceId());
        return theme;
    }
}
