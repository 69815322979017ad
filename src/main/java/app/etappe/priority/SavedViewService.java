package app.etappe.priority;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ways of looking at the list that members keep, for themselves or, if they decide, for all. Refuses with {@code not-found} for
 * strangers.
 */
@Service
public class SavedViewService {

    /** The most views of a person in a workspace, and of all together. */
    static final int MOST = 50;

    private final SavedViews views;
    private final WorkspaceAccess access;
    private final CurrentUser currentUser;

    SavedViewService(SavedViews views, WorkspaceAccess access, CurrentUser currentUser) {
        this.views = views;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** One's own, and those for all, by their names. */
    @Transactional(readOnly = true)
    public List<SavedViewSummary> list(UUID workspaceId) {
        access.require(Right.READ, workspaceId);
        boolean decides = access.can(Right.DECIDE, workspaceId);
        var me = currentUser.requireId();
        return Stream.concat(views.forAll(workspaceId, MOST).stream(), views.of(workspaceId, me, MOST).stream())
                .sorted(Comparator.comparing(SavedView::name, String.CASE_INSENSITIVE_ORDER))
                .map(view ->
                        view.summary(view.forAll() ? decides : view.ownerId().equals(me)))
                .toList();
    }

    /**
     * Keeps a view; another of the same name, of those that it stands among, is gone.
     *
     * @return its id
     * @throws Refusal {@code not-allowed} for all by somebody who does not decide; {@code limit-saved-views} (limit); what is wrong
     *     with the name
     */
    @Transactional
    public UUID save(UUID workspaceId, SavedViewDraft draft) {
        access.require(draft.forAll() ? Right.DECIDE : Right.READ, workspaceId);
        var me = currentUser.requireId();
        var view = new SavedView(Ids.next(), workspaceId, me, draft);
        var beside = draft.forAll() ? views.forAll(workspaceId, MOST) : views.of(workspaceId, me, MOST);
        var namesakes = beside.stream()
                .filter(one -> Texts.folded(one.name()).equals(Texts.folded(view.name())))
                .toList();
        if (beside.size() - namesakes.size() >= MOST) {
            throw new Refusal("limit-saved-views", Map.of("limit", MOST));
        }
        namesakes.forEach(views::delete);
        views.persist(view);
        return view.id();
    }

    /** @throws Refusal {@code not-found} for another's own view; {@code not-allowed} for one for all by somebody who does not decide */
    @Transactional
    public void delete(UUID viewId) {
        var view = views.find(viewId).orElseThrow(Refusal::notFound);
        if (view.forAll()) {
            access.require(Right.DECIDE, view.workspaceId());
        } else {
            access.require(Right.READ, view.workspaceId());
            if (!view.ownerId().equals(currentUser.requireId())) {
                throw Refusal.notFound();
            }
        }
        views.delete(view);
    }
}
