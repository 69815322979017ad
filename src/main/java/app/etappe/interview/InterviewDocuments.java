package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.live.LiveAnswer;
import app.etappe.base.live.LiveChange;
import app.etappe.base.live.LiveDocuments;
import app.etappe.base.live.LiveSnapshot;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Interviews as live documents, for researchers. Whoever else may read one reads it on a page. */
@Component
class InterviewDocuments implements LiveDocuments {

    private final NoteService notes;
    private final InterviewAccess access;
    private final AboutReader about;
    private final InterviewNews news;
    private final JsonMapper json;

    InterviewDocuments(
            NoteService notes, InterviewAccess access, AboutReader about, InterviewNews news, JsonMapper json) {
        this.notes = notes;
        this.access = access;
        this.about = about;
        this.news = news;
        this.json = json;
    }

    @Override
    public String kind() {
        return "interview";
    }

    @Override
    public void requireRead(UUID documentId) {
        access.requireResearch(documentId);
    }

    @Override
    public boolean canEdit(UUID documentId) {
        return access.canWrite(documentId);
    }

    @Override
    public LiveSnapshot snapshot(UUID documentId) {
        var snapshot = notes.snapshot(documentId);
        return new LiveSnapshot(snapshot.revision(), json.writeValueAsString(snapshot));
    }

    @Override
    public LiveAnswer apply(UUID documentId, JsonNode command) {
        try {
            return answer(notes.apply(documentId, json.treeToValue(command, NoteCommand.class)));
        } catch (JacksonException malformed) {
            return malformed.getCause() instanceof Refusal refusal
                    ? new LiveAnswer.Refused(refusal.code(), refusal.values())
                    : new LiveAnswer.Refused("command-invalid", Map.of());
        }
    }

    private static LiveAnswer answer(NoteAnswer answer) {
        return switch (answer) {
            case NoteAnswer.Committed committed ->
                new LiveAnswer.Committed(committed.patch().revision());
            case NoteAnswer.Repeated repeated -> new LiveAnswer.Repeated(repeated.revision());
            case NoteAnswer.Refused refused -> new LiveAnswer.Refused(refused.code(), refused.values());
        };
    }

    @Override
    public List<String> notices() {
        return List.of(InterviewNews.ABOUT);
    }

    @Override
    public List<String> notice(UUID documentId, String kind) {
        return List.of(json.writeValueAsString(about.read(documentId)));
    }

    @Override
    public List<LiveChange> changesSince(UUID documentId, long revision, int limit) {
        return notes.changesSince(documentId, revision, limit).stream()
                .<LiveChange>map(news::change)
                .toList();
    }
}
