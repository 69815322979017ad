package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what with interviews. Researchers write them and see all of them; whoever may read research sees those that
 * were released. For everybody else, strangers included, an interview does not exist.
 */
@Component("interviewAccess")
public class InterviewAccess {

    private final Interviews interviews;
    private final WorkspaceAccess workspaces;

    InterviewAccess(Interviews interviews, WorkspaceAccess workspaces) {
        this.interviews = interviews;
        this.workspaces = workspaces;
    }

    /** Whether the current user may write on the interview. */
    @Transactional(readOnly = true)
    public boolean canWrite(UUID interviewId) {
        return interviews
                .findById(interviewId)
                .filter(interview -> !interview.isArchived() && workspaces.can(Right.RESEARCH, interview.workspaceId()))
                .isPresent();
    }

    /** Whether the current user sees what researchers see, without masks. */
    @Transactional(readOnly = true)
    public boolean isResearcher(UUID workspaceId) {
        return workspaces.couldOutOfArchive(Right.RESEARCH, workspaceId);
    }

    /**
     * Whether the current user sees what researchers see; if not, they see what was released.
     *
     * @throws Refusal {@code not-found}, {@code not-allowed} for whoever sees neither
     */
    @Transactional(readOnly = true)
    public boolean requireResearcherOrReader(UUID workspaceId) {
        boolean researcher = isResearcher(workspaceId);
        if (!researcher && !workspaces.couldOutOfArchive(Right.READ_RESEARCH, workspaceId)) {
            workspaces.require(Right.RESEARCH, workspaceId);
        }
        return researcher;
    }

    /** @throws Refusal {@code not-found} unless the current user may see all of it, written on or not */
    @Transactional(readOnly = true)
    public void requireResearch(UUID interviewId) {
        requireResearcher(interviewId);
    }

    /** @throws Refusal {@code not-found}, {@code not-allowed}, {@code interview-archived}, {@code workspace-archived} */
    @Transactional(readOnly = true)
    public void requireWrite(UUID interviewId) {
        requireOpen(interviewId);
    }

    /** The interview, for whoever may write on it. @throws Refusal as above */
    Interview requireOpen(UUID interviewId) {
        var interview = requireWriter(interviewId);
        if (interview.isArchived()) {
            throw new Refusal("interview-archived");
        }
        return interview;
    }

    /** The interview, for whoever sees all of it. */
    Interview requireResearcher(UUID interviewId) {
        return interviews
                .findById(interviewId)
                .filter(interview -> isResearcher(interview.workspaceId()))
                .orElseThrow(Refusal::notFound);
    }

    /** The interview, for whoever may change it as a thing. */
    Interview requireWriter(UUID interviewId) {
        var interview = interviews.findById(interviewId).orElseThrow(Refusal::notFound);
        // Asked with every line: only of who may not it matters why.
        if (!workspaces.can(Right.RESEARCH, interview.workspaceId())) {
            requireReader(interviewId);
            workspaces.require(Right.RESEARCH, interview.workspaceId());
        }
        return interview;
    }

    /** The interview, for whoever may read it, as a researcher or because it was released. */
    Interview requireReader(UUID interviewId) {
        return interviews.findById(interviewId).filter(this::mayRead).orElseThrow(Refusal::notFound);
    }

    private boolean mayRead(Interview interview) {
        return isResearcher(interview.workspaceId())
                || (interview.isReleased()
                        && workspaces.couldOutOfArchive(Right.READ_RESEARCH, interview.workspaceId()));
    }
}
