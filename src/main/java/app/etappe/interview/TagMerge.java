package app.etappe.interview;

import app.etappe.base.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives lines one tag for another, in the log of each interview, so that open pages and replay know of it. */
@Component
class TagMerge {

    private final Tags tags;
    private final Interviews interviews;
    private final InterviewRevisions revisions;
    private final HouseEdits edits;

    TagMerge(Tags tags, Interviews interviews, InterviewRevisions revisions, HouseEdits edits) {
        this.tags = tags;
        this.interviews = interviews;
        this.revisions = revisions;
        this.edits = edits;
    }

    /**
     * The interviews are locked first and the tag after them, as whoever writes does; so nobody waits for who waits for them.
     *
     * @throws Refusal {@code tag-busy} where a line of one more interview got the tag meanwhile
     */
    void merge(Tag from, Tag into) {
        var concerned = tags.interviewsWith(from.id());
        concerned.forEach(revisions::lock);
        tags.lock(from.id());
        if (!concerned.containsAll(tags.interviewsWith(from.id()))) {
            throw new Refusal("tag-busy");
        }
        concerned.forEach(interview -> replace(interview, from.id(), into.id()));
        tags.delete(from);
    }

    private void replace(UUID interviewId, UUID from, UUID into) {
        List<Note> notes = tags.notesWith(interviewId, from);
        edits.edit(
                interviews.findById(interviewId).orElseThrow(),
                edit -> notes.forEach(note -> {
                    edit.untag(note, from);
                    edit.tag(note, into);
                }));
    }
}
