package app.etappe.participant;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Somebody who is interviewed, known by a code. */
@Entity
@Table(name = "participant")
class Participant {

    /** Segments and attributes of so many participants are read at once. */
    private static final int TOGETHER = 500;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", updatable = false)
    private UUID workspaceId;

    @Column(name = "code", updatable = false)
    private String code;

    @ElementCollection
    @CollectionTable(name = "participant_segment", joinColumns = @JoinColumn(name = "participant_id"))
    @Column(name = "segment_id")
    @BatchSize(size = TOGETHER)
    private Set<UUID> segmentIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "participant_attribute", joinColumns = @JoinColumn(name = "participant_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    @BatchSize(size = TOGETHER)
    private Map<String, String> attributes = new HashMap<>();

    @Embedded
    private @Nullable Consent consent;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Embedded
    private @Nullable Leaving leaving;

    @Column(name = "anonymised_at")
    private @Nullable Instant anonymisedAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Participant() {}

    /** @throws Refusal what is wrong with the draft */
    Participant(UUID id, UUID workspaceId, String code, ParticipantDraft draft, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.code = code;
        this.createdAt = now;
        write(draft);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    String code() {
        return code;
    }

    Set<UUID> segmentIds() {
        return Set.copyOf(segmentIds);
    }

    /** @throws Refusal {@code changed-meanwhile} unless this is the version that was seen, or what is wrong with the draft */
    void change(ParticipantDraft draft, long seen) {
        requireVersion(seen);
        write(draft);
    }

    /** @throws Refusal {@code participant-withdrawn} for who withdrew or whose consent is over */
    void requirePresent(LocalDate today) {
        if (isHidden(today)) {
            throw new Refusal("participant-withdrawn");
        }
    }

    /** @throws Refusal {@code changed-meanwhile} unless this is the version that was seen */
    void requireVersion(long seen) {
        if (version != seen) {
            throw new Refusal("changed-meanwhile");
        }
    }

    /** From now on nothing of this person is shown; it is erased when the grace is over. */
    void leave(Departure why, Instant now, int graceDays) {
        leaving = new Leaving(why, now, graceDays);
    }

    void comeBack() {
        leaving = null;
    }

    Optional<Leaving> leaving() {
        return Optional.ofNullable(leaving);
    }

    /** Whether the person said so, and the consent did not just end. */
    boolean hasWithdrawn() {
        return leaving().filter(left -> left.why() == Departure.WITHDRAWN).isPresent();
    }

    /** Whether what was said stays when the time is over. */
    boolean isToBeAnonymised() {
        return !hasWithdrawn() && consent != null && consent.afterwards() == AfterConsent.ANONYMISE;
    }

    /** Nobody can say any more who it was. @return how many attributes went */
    int anonymise(Instant now) {
        int went = attributes.size();
        attributes.clear();
        consent = null;
        anonymisedAt = now;
        comeBack();
        return went;
    }

    int attributeCount() {
        return attributes.size();
    }

    boolean hasConsent() {
        return consent != null;
    }

    void agree(ConsentDetails given) {
        consent = new Consent(given);
    }

    /** This one gets what the other had, who is the same person. */
    void takeOver(Participant other) {
        segmentIds.addAll(other.segmentIds);
        requireRoom("participant-segments", segmentIds.size(), ParticipantLimits.SEGMENTS);
        other.attributes.forEach(attributes::putIfAbsent);
        requireRoom("participant-attributes", attributes.size(), ParticipantLimits.ATTRIBUTES);
        if (consent == null) {
            consent = other.consent == null ? null : new Consent(other.consent.details());
        } else if (other.consent != null) {
            consent = new Consent(consent.narrowedBy(other.consent));
        }
    }

    /** Whether nothing of this person may be shown. */
    boolean isHidden(LocalDate today) {
        return leaving != null || isConsentOver(today);
    }

    /** @param today asked for only where the day matters: few consents end */
    ParticipantReference reference(Supplier<LocalDate> today) {
        boolean hidden = leaving != null || consent != null && consent.isOver(today);
        boolean quotable = !hidden && consent != null && consent.allowsQuotes();
        return new ParticipantReference(id, code, sortedSegments(), hidden, quotable);
    }

    ParticipantDetails details(LocalDate today) {
        return new ParticipantDetails(
                id,
                code,
                sortedSegments(),
                new TreeMap<>(attributes),
                consent == null ? null : consent.details(),
                isConsentOver(today),
                createdAt,
                leaving().map(Leaving::since).orElse(null),
                leaving().map(Leaving::eraseAt).orElse(null),
                anonymisedAt,
                version);
    }

    boolean isConsentOver(LocalDate today) {
        return consent != null && consent.isOver(today);
    }

    private List<UUID> sortedSegments() {
        return segmentIds.stream().sorted().toList();
    }

    /** @throws Refusal what a participant would refuse of this draft */
    static void requireFitting(ParticipantDraft draft) {
        stored(draft);
    }

    private void write(ParticipantDraft draft) {
        var said = stored(draft);
        segmentIds.retainAll(draft.segmentIds());
        segmentIds.addAll(draft.segmentIds());
        attributes.keySet().retainAll(said.keySet());
        attributes.putAll(said);
    }

    /** The attributes as they are stored; those that say nothing are none. */
    private static Map<String, String> stored(ParticipantDraft draft) {
        requireRoom("participant-segments", draft.segmentIds().size(), ParticipantLimits.SEGMENTS);
        requireRoom("participant-attributes", draft.attributes().size(), ParticipantLimits.ATTRIBUTES);
        var said = new HashMap<String, String>();
        draft.attributes().forEach((name, content) -> {
            var text = Texts.stored(content, ParticipantLimits.ATTRIBUTE);
            if (!text.isEmpty()) {
                said.put(Texts.name(name), text);
            }
        });
        return said;
    }

    private static void requireRoom(String what, int wanted, int limit) {
        if (wanted > limit) {
            throw new Refusal("limit-" + what, Map.of("limit", limit));
        }
    }
}
