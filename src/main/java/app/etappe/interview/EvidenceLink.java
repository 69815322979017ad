package app.etappe.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a line, or a part of it, says of a place on a map. It is made and deleted, never changed but in its part. */
@Entity
@Table(name = "evidence_link")
class EvidenceLink {

    /** The most links of one line. */
    static final int MOST = 20;

    private static final String NONE = "-";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "note_id", nullable = false, updatable = false)
    private UUID noteId;

    @Column(name = "interview_id", nullable = false, updatable = false)
    private UUID interviewId;

    @Column(name = "map_id", nullable = false, updatable = false)
    private UUID mapId;

    @Column(name = "element_id", nullable = false, updatable = false)
    private UUID elementId;

    @Column(name = "lane_id", updatable = false)
    private @Nullable UUID laneId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance", nullable = false, updatable = false)
    private Stance stance;

    @Column(name = "mood", updatable = false)
    private @Nullable Integer mood;

    @Column(name = "part_from")
    private @Nullable Integer from;

    @Column(name = "part_to")
    private @Nullable Integer to;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceLink() {}

    @SuppressWarnings("NullAway.Init")
    EvidenceLink(UUID id, Note note, LinkTarget target, Spans part) {
        this.id = id;
        this.noteId = note.id();
        this.interviewId = note.interviewId();
        this.mapId = target.mapId();
        this.elementId = target.elementId();
        this.laneId = target.laneId();
        this.stance = target.stance();
        this.mood = target.mood();
        cut(part);
    }

    /** @param part nothing: the whole line */
    final void cut(Spans part) {
        from = part.isEmpty() ? null : (Integer) part.all().getFirst().from();
        to = part.isEmpty() ? null : (Integer) part.all().getLast().to();
    }

    /** As it stands in the log. */
    String logged() {
        return String.join(
                " ",
                mapId.toString(),
                elementId.toString(),
                laneId == null ? NONE : laneId.toString(),
                stance.name(),
                mood == null ? NONE : mood.toString(),
                from == null ? NONE : part().toString());
    }

    /** The link that the log tells of. */
    static EvidenceLink ofLogged(UUID id, Note note, String logged) {
        var parts = logged.split(" ");
        var target = new LinkTarget(
                UUID.fromString(parts[0]),
                UUID.fromString(parts[1]),
                parts[2].equals(NONE) ? null : UUID.fromString(parts[2]),
                Stance.valueOf(parts[3]),
                parts[4].equals(NONE) ? null : Integer.valueOf(parts[4]));
        return new EvidenceLink(id, note, target, parts[5].equals(NONE) ? Spans.NONE : Spans.of(parts[5]));
    }

    /** The map that a link leads to, as the log tells of it. */
    static UUID mapOf(@Nullable String logged) {
        return UUID.fromString(String.valueOf(logged).split(" ")[0]);
    }

    UUID id() {
        return id;
    }

    UUID noteId() {
        return noteId;
    }

    UUID interviewId() {
        return interviewId;
    }

    LinkTarget target() {
        return new LinkTarget(mapId, elementId, laneId, stance, mood);
    }

    /** The part of the line's text; empty for all of it. */
    Spans part() {
        return from == null || to == null ? Spans.NONE : new Spans(List.of(new Spans.Span(from, to)));
    }
}
