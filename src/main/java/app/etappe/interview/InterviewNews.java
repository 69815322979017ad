package app.etappe.interview;

import app.etappe.base.live.LiveNoticed;
import app.etappe.base.live.LiveRedacted;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Tells whoever has an interview open what was committed. */
@Component
class InterviewNews {

    /** The notice of what an interview is as a whole. */
    static final String ABOUT = "about";

    private static final Logger LOG = LoggerFactory.getLogger(InterviewNews.class);

    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    InterviewNews(ApplicationEventPublisher events, JsonMapper json) {
        this.events = events;
        this.json = json;
    }

    /** What is committed stays so, whatever goes wrong in telling of it: who watches has it with the next change, or anew. */
    void tell(InterviewPatch patch) {
        try {
            events.publishEvent(change(patch));
            if (isAboutLinksOrTags(patch)) {
                noticed(patch.interviewId());
            }
        } catch (RuntimeException failure) {
            LOG.error("Revision {} of interview {} could not be told", patch.revision(), patch.interviewId(), failure);
        }
    }

    /** Lines were taken out, and what was told of them before is told nobody any more. */
    void redacted(UUID interviewId) {
        events.publishEvent(new LiveRedacted(interviewId));
    }

    /** Like {@link #noticed}, for what the transaction at work changes: before its end nobody would read it. */
    void noticedOnceCommitted(UUID interviewId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                noticed(interviewId);
            }
        });
    }

    /** What is told of the interview as a whole is not what it was. */
    void noticed(UUID interviewId) {
        events.publishEvent(new LiveNoticed(interviewId, ABOUT));
    }

    InterviewChanged change(InterviewPatch patch) {
        return new InterviewChanged(patch.interviewId(), patch.revision(), json.writeValueAsString(patch));
    }

    /** The names of tags and places come with the notice. */
    private static boolean isAboutLinksOrTags(InterviewPatch patch) {
        return patch.changes().stream()
                .anyMatch(change ->
                        change.fields().containsKey("tags") || change.fields().containsKey("links"));
    }
}
