package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.live.ReadersChanged;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews as things: logged, changed, released, archived. Their lines are {@link NoteService}'s. */
@Service
public class InterviewService {

    private final InterviewAccess access;
    private final WorkspaceAccess workspaces;
    private final InterviewLists lists;
    private final InterviewRevisions revisions;
    private final DraftReferences references;
    private final Speakers speakers;
    private final InterviewNews news;
    private final CurrentUser currentUser;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterviewService(
            InterviewAccess access,
            WorkspaceAccess workspaces,
            InterviewLists lists,
            InterviewRevisions revisions,
            DraftReferences references,
            Speakers speakers,
            InterviewNews news,
            CurrentUser currentUser,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.workspaces = workspaces;
        this.lists = lists;
        this.revisions = revisions;
        this.references = references;
        this.speakers = speakers;
        this.news = news;
        this.currentUser = currentUser;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The interviews of a workspace, the latest first, 1,000 at most: all of them for researchers, those released for
     * whoever may read research.
     *
     * @param archived the archive, which researchers alone see
     * @throws Refusal {@code not-found}, {@code not-allowed}
     */
    @Transactional(readOnly = true)
    public List<InterviewSummary> list(UUID workspaceId, boolean archived) {
        boolean researcher = access.isResearcher(workspaceId);
        if (!researcher && (archived || !workspaces.couldOutOfArchive(Right.READ_RESEARCH, workspaceId))) {
            workspaces.require(Right.RESEARCH, workspaceId);
        }
        return lists.list(workspaceId, archived, !researcher);
    }

    /** One interview as a thing. @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public InterviewDetails details(UUID interviewId) {
        var interview = access.requireReader(interviewId);
        return new InterviewDetails(
                interview.id(),
                interview.workspaceId(),
                interview.draft(),
                speakers.of(interview.participantIds()),
                interview.isReleased(),
                interview.isArchived(),
                access.canWrite(interviewId),
                interview.version());
    }

    /**
     * Begins to log an interview.
     *
     * @return its id
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived}, {@code unknown-participant},
     *     {@code unknown-segment}
     */
    @Transactional
    public UUID add(UUID workspaceId, InterviewDraft draft) {
        workspaces.require(Right.RESEARCH, workspaceId);
        references.require(workspaceId, draft, null);
        var now = clock.instant();
        var me = currentUser.requireId();
        var interview = new Interview(Ids.next(), workspaceId, draft, me, now);
        entities.persist(interview);
        entities.flush();
        revisions.start(interview.id(), me, now);
        tell(interview);
        return interview.id();
    }

    /**
     * Changes what is said of an interview.
     *
     * @param seen the version that the change is made to; a later one is not overwritten
     * @throws Refusal {@code changed-meanwhile}, {@code interview-archived}, {@code speaks} where lines of a participant
     *     stand who is to be taken out, and as for {@link #add}
     */
    @Transactional
    public void change(UUID interviewId, InterviewDraft draft, long seen) {
        revisions.lock(interviewId);
        access.requireWrite(interviewId);
        var interview = access.requireWriter(interviewId);
        references.require(interview.workspaceId(), draft, interview);
        interview.change(draft, seen);
        tell(interview);
    }

    /** Shows the lines to whoever may read research; masked words stay black for them. */
    @Transactional
    public void release(UUID interviewId) {
        var interview = access.requireWriter(interviewId);
        interview.release(clock.instant());
        tell(interview);
    }

    /** Only researchers see the lines again. */
    @Transactional
    public void takeBackRelease(UUID interviewId) {
        var interview = access.requireWriter(interviewId);
        interview.takeBackRelease();
        tell(interview);
    }

    /** Puts the interview into the archive; what it stands behind on maps goes with it until it comes back. */
    @Transactional
    public void archive(UUID interviewId) {
        var interview = access.requireWriter(interviewId);
        interview.archive(clock.instant());
        tell(interview);
    }

    /** Takes the interview out of the archive. */
    @Transactional
    public void restore(UUID interviewId) {
        var interview = access.requireWriter(interviewId);
        interview.restore();
        tell(interview);
    }

    private void tell(Interview interview) {
        events.publishEvent(new ReadersChanged(interview.id(), null));
        events.publishEvent(new InterviewsChanged(interview.workspaceId()));
        news.noticedOnceCommitted(interview.id());
    }
}
