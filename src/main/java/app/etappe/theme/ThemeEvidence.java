package app.etappe.theme;

import app.etappe.base.Refusal;
import app.etappe.interview.FoundNote;
import app.etappe.interview.NoteSearchService;
import app.etappe.journey.MapAccess;
import app.etappe.journey.MapService;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines of a theme that may stand behind a claim. */
@Component
class ThemeEvidence {

    private final ThemeAccess access;
    private final MapService maps;
    private final MapAccess mapAccess;
    private final Themes themes;
    private final NoteSearchService notes;

    ThemeEvidence(ThemeAccess access, MapService maps, MapAccess mapAccess, Themes themes, NoteSearchService notes) {
        this.access = access;
        this.maps = maps;
        this.mapAccess = mapAccess;
        this.themes = themes;
        this.notes = notes;
    }

    /** Those of the lines asked for that are in the theme and are evidence. @throws Refusal as the service says */
    @Transactional(readOnly = true)
    List<FoundNote> of(UUID themeId, ThemeCardDraft draft) {
        var theme = access.requireUse(themeId);
        if (!maps.details(draft.mapId()).workspaceId().equals(theme.workspaceId())) {
            throw Refusal.notFound();
        }
        mapAccess.requireEdit(draft.mapId());
        var ids = themes.quotes(List.of(themeId)).stream()
                .map(ThemeQuote::noteId)
                .filter(draft.noteIds()::contains)
                .toList();
        return notes.some(theme.workspaceId(), ids).stream()
                .filter(ThemeReach::isEvidence)
                .toList();
    }
}
