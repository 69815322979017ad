package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tags of a workspace as things. Lines get them by their names, see {@link NoteService}. Refuses with {@code not-found}
 * for strangers and for tags that are gone, {@code not-allowed} for members who do no research, and, for a change, {@code
 * workspace-archived}.
 */
@Service
public class TagService {

    private final WorkspaceAccess workspaces;
    private final Tags tags;
    private final TagMerge merge;
    private final Interviews interviews;
    private final InterviewNews news;

    TagService(WorkspaceAccess workspaces, Tags tags, TagMerge merge, Interviews interviews, InterviewNews news) {
        this.workspaces = workspaces;
        this.tags = tags;
        this.merge = merge;
        this.interviews = interviews;
        this.news = news;
    }

    /** All tags with how many lines have each, those that most have first. */
    @Transactional(readOnly = true)
    public List<TagSummary> list(UUID workspaceId) {
        if (!workspaces.couldOutOfArchive(Right.RESEARCH, workspaceId)) {
            workspaces.require(Right.RESEARCH, workspaceId);
        }
        return tags.all(workspaceId);
    }

    /**
     * Says something else of a tag. Lines that have it keep it.
     *
     * @throws Refusal {@code tag-exists} (name) where another has this name, or what is wrong with the texts
     */
    @Transactional
    public void describe(UUID tagId, TagDraft draft) {
        var tag = require(tagId);
        tags.named(tag.workspaceId(), draft.name())
                .filter(other -> !other.id().equals(tagId))
                .ifPresent(other -> {
                    throw new Refusal("tag-exists", Map.of("name", other.name()));
                });
        tag.describe(draft.name(), draft.description(), draft.family());
        tell(tag.workspaceId());
    }

    /**
     * Gives all lines of one tag the other instead, and takes the one away.
     *
     * @throws Refusal {@code tag-itself}; {@code tag-busy} while somebody gives it to lines, to be tried again
     */
    @Transactional
    public void merge(UUID fromId, UUID intoId) {
        var from = require(fromId);
        var into = require(intoId);
        if (fromId.equals(intoId)) {
            throw new Refusal("tag-itself");
        }
        if (!from.workspaceId().equals(into.workspaceId())) {
            throw Refusal.notFound();
        }
        merge.merge(from, into);
        tell(from.workspaceId());
    }

    /**
     * Takes away a tag that no line has.
     *
     * @throws Refusal {@code tag-used}, also where only removed lines have it, since they can come back
     */
    @Transactional
    public void remove(UUID tagId) {
        var tag = require(tagId);
        tags.lock(tagId);
        if (!tags.interviewsWith(tagId).isEmpty()) {
            throw new Refusal("tag-used");
        }
        tags.delete(tag);
        tell(tag.workspaceId());
    }

    private Tag require(UUID tagId) {
        var tag = tags.find(tagId).orElseThrow(Refusal::notFound);
        workspaces.require(Right.RESEARCH, tag.workspaceId());
        return tag;
    }

    /** Names of tags come with what is told of each interview as a whole. */
    private void tell(UUID workspaceId) {
        interviews.idsIn(workspaceId, Limit.of(InterviewLists.LONGEST)).forEach(news::noticedOnceCommitted);
    }
}
