package app.etappe.interview;

import app.etappe.base.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interview as a thing; its lines are notes. */
@Entity
@Table(name = "interview")
class Interview {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private InterviewKind kind;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "minutes")
    private @Nullable Integer minutes;

    @Column(name = "map_id")
    private @Nullable UUID mapId;

    @Column(name = "segment_id")
    private @Nullable UUID segmentId;

    @ElementCollection
    @CollectionTable(name = "interview_participant", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "participant_id", nullable = false)
    private List<UUID> participantIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "interview_interviewer", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "account_id", nullable = false)
    private List<UUID> interviewerIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "interview_question", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "content", nullable = false)
    private List<String> guide = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "interview_recording", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderColumn(name = "ordinal")
    private List<Recording> recordings = new ArrayList<>();

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Embedded
    private SharedClock clock;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Interview() {}

    @SuppressWarnings("NullAway.Init")
    Interview(UUID id, UUID workspaceId, InterviewDraft draft, UUID authorId, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.authorId = authorId;
        this.createdAt = now;
        this.clock = new SharedClock(false, 0, now);
        take(draft);
    }

    /** @param seen the version that the change is made to @throws Refusal {@code changed-meanwhile} */
    void change(InterviewDraft draft, long seen) {
        if (seen != version) {
            throw new Refusal("changed-meanwhile");
        }
        take(draft);
    }

    private void take(InterviewDraft draft) {
        kind = draft.kind();
        title = draft.title();
        heldOn = draft.heldOn();
        minutes = draft.minutes();
        mapId = draft.mapId();
        segmentId = draft.segmentId();
        become(participantIds, draft.participantIds());
        become(interviewerIds, draft.interviewerIds());
        become(guide, draft.guide());
        become(recordings, draft.recordings());
    }

    private static <T> void become(List<T> stored, List<T> wanted) {
        if (!stored.equals(wanted)) {
            stored.clear();
            stored.addAll(wanted);
        }
    }

    /** Whoever was the one participant is the other from now on. */
    void replaceParticipant(UUID from, UUID into) {
        participantIds.replaceAll(each -> each.equals(from) ? into : each);
        become(participantIds, participantIds.stream().distinct().toList());
    }

    /** What may tell who it was is gone. */
    void anonymise() {
        title = "";
        recordings.clear();
    }

    void release(Instant now) {
        if (releasedAt == null) {
            releasedAt = now;
        }
    }

    void takeBackRelease() {
        releasedAt = null;
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    void set(SharedClock newClock) {
        clock = newClock;
    }

    InterviewDraft draft() {
        return new InterviewDraft(
                kind, title, heldOn, minutes, mapId, segmentId, participantIds, interviewerIds, guide, recordings);
    }

    String title() {
        return title;
    }

    @Nullable
    UUID segmentId() {
        return segmentId;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    InterviewKind kind() {
        return kind;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    UUID mapId() {
        return mapId;
    }

    List<UUID> participantIds() {
        return List.copyOf(participantIds);
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    SharedClock clock() {
        return clock;
    }

    long version() {
        return version;
    }
}
