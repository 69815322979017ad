package app.etappe.journey;

import app.etappe.base.ChannelsConverter;
import app.etappe.base.Colour;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A map, stage, step, lane or card: an id for life, typed properties, and one position. */
@Entity
@Table(name = "element")
@DynamicUpdate
class Element implements ElementValues {

    @Id
    private UUID id;

    @Column(name = "map_id", nullable = false, updatable = false)
    private UUID mapId;

    @Column(name = "variant_id")
    private @Nullable UUID variantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "element_type", nullable = false, updatable = false)
    private ElementType type;

    @Column(name = "kind", updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable LaneKind kind;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "lane_id")
    private @Nullable UUID laneId;

    @Column(name = "rank_key", nullable = false)
    private String rank;

    @Column(name = "content", nullable = false)
    private String text = "";

    @Column(name = "question")
    private @Nullable String question;

    @Column(name = "mood")
    private @Nullable Integer mood;

    @Column(name = "colour")
    @Enumerated(EnumType.STRING)
    private @Nullable Colour colour;

    @Column(name = "step_span", nullable = false)
    private int span = 1;

    @Convert(converter = ChannelsConverter.class)
    @Column(name = "channels", nullable = false)
    private SortedSet<String> channels = new TreeSet<>();

    @Column(name = "closes_loop", nullable = false)
    private boolean loop;

    @Column(name = "removed_in")
    private @Nullable Long removedIn;

    @Column(name = "redacted_in")
    private @Nullable Long redactedIn;

    @SuppressWarnings("NullAway.Init")
    protected Element() {}

    Element(
            UUID id,
            UUID mapId,
            @Nullable UUID variantId,
            ElementType type,
            @Nullable LaneKind kind,
            Position position) {
        this.id = id;
        this.mapId = mapId;
        this.variantId = variantId;
        this.type = type;
        this.kind = kind;
        this.parentId = position.parent();
        this.laneId = position.lane();
        this.rank = position.rank();
    }

    UUID id() {
        return id;
    }

    UUID mapId() {
        return mapId;
    }

    /** The layer that made it, whose own it is; null for the base. */
    @Override
    @Nullable
    public UUID variantId() {
        return variantId;
    }

    /** Hands it to another layer; null for the base. */
    void belongTo(@Nullable UUID layer) {
        variantId = layer;
    }

    @Override
    public ElementType type() {
        return type;
    }

    @Override
    @Nullable
    public LaneKind kind() {
        return kind;
    }

    boolean isEmotionLane() {
        return kind == LaneKind.EMOTION;
    }

    @Override
    public Position position() {
        return new Position(parentId, laneId, rank);
    }

    void place(Position position) {
        parentId = position.parent();
        laneId = position.lane();
        rank = position.rank();
    }

    @Override
    public String text() {
        return text;
    }

    void write(String words) {
        text = words;
    }

    /** What the customer asks at this stage; empty for none, and for all that is no stage. */
    @Override
    public String question() {
        return question == null ? "" : question;
    }

    void ask(String words) {
        question = words.isEmpty() ? null : words;
    }

    @Override
    @Nullable
    public Integer mood() {
        return mood;
    }

    void feel(@Nullable Integer newMood) {
        mood = newMood;
    }

    @Override
    @Nullable
    public Colour colour() {
        return colour;
    }

    void paint(@Nullable Colour newColour) {
        colour = newColour;
    }

    @Override
    public int span() {
        return span;
    }

    void cover(int steps) {
        span = steps;
    }

    /** Sorted; changed through {@link #tag} and {@link #untag} only. */
    @Override
    public SortedSet<String> channels() {
        return channels;
    }

    void tag(String channel) {
        var more = new TreeSet<>(channels);
        more.add(channel);
        channels = more;
    }

    void untag(String channel) {
        var fewer = new TreeSet<>(channels);
        fewer.remove(channel);
        channels = fewer;
    }

    @Override
    public boolean loop() {
        return loop;
    }

    void close(boolean closesToItsStart) {
        loop = closesToItsStart;
    }

    @Override
    public boolean isRemoved() {
        return removedIn != null;
    }

    /** Notes that its words were withdrawn by a revision. */
    void redact(long revision) {
        redactedIn = revision;
    }

    /** Whether its words have been withdrawn since a revision: what was written then may be those words. */
    boolean isRedactedSince(long revision) {
        return redactedIn != null && redactedIn > revision;
    }

    /** @param revision the revision that takes it away, or null to bring it back */
    void remove(@Nullable Long revision) {
        removedIn = revision;
    }
}
