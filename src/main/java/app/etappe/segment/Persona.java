package app.etappe.segment;

import app.etappe.base.ChannelNames;
import app.etappe.base.ChannelsConverter;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.file.PictureHolder;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An example person of a segment; nobody who lives. */
@Entity
@Table(name = "persona")
class Persona {

    /** How pictures' addresses call it. */
    static final String KIND = "persona";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "segment_id")
    private UUID segmentId;

    @Column(name = "name")
    private String name;

    @Column(name = "role_text")
    private String role;

    @Column(name = "goals")
    private String goals;

    @Column(name = "needs")
    private String needs;

    @Column(name = "frustrations")
    private String frustrations;

    @Convert(converter = ChannelsConverter.class)
    @Column(name = "channels")
    private SortedSet<String> channels;

    @Column(name = "quote_text")
    private String quote;

    @Column(name = "picture_hash")
    private @Nullable String pictureHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Persona() {}

    /** @throws Refusal what is wrong with the texts */
    Persona(UUID id, UUID segmentId, PersonaDraft draft, Instant now) {
        this.id = id;
        this.segmentId = segmentId;
        this.createdAt = now;
        write(draft);
    }

    UUID id() {
        return id;
    }

    UUID segmentId() {
        return segmentId;
    }

    String name() {
        return name;
    }

    /** @throws Refusal {@code changed-meanwhile} unless this is the version that was seen, or what is wrong with the texts */
    void change(PersonaDraft draft, long seen) {
        if (version != seen) {
            throw new Refusal("changed-meanwhile");
        }
        write(draft);
    }

    /** Goes along to another segment, under a name that is free there. */
    void moveTo(UUID newSegmentId, String freeName) {
        segmentId = newSegmentId;
        name = freeName;
    }

    String quote() {
        return quote;
    }

    /** Is made to say something else. */
    void say(String text) {
        quote = text;
    }

    @Nullable
    String pictureHash() {
        return pictureHash;
    }

    void show(@Nullable String hash) {
        pictureHash = hash;
    }

    PersonaDetails details() {
        return new PersonaDetails(
                id,
                segmentId,
                name,
                role,
                goals,
                needs,
                frustrations,
                List.copyOf(channels),
                quote,
                picture(),
                version);
    }

    PersonaReference reference() {
        return new PersonaReference(id, segmentId, name, role, quote, picture());
    }

    private @Nullable String picture() {
        return pictureHash == null ? null : PictureHolder.address(KIND, id, pictureHash);
    }

    private void write(PersonaDraft draft) {
        name = Texts.name(draft.name());
        role = Texts.stored(draft.role(), Texts.TITLE);
        goals = Texts.stored(draft.goals(), Texts.CARD);
        needs = Texts.stored(draft.needs(), Texts.CARD);
        frustrations = Texts.stored(draft.frustrations(), Texts.CARD);
        channels = ChannelNames.set(draft.channels());
        quote = Texts.stored(draft.quote(), SegmentLimits.QUOTE);
    }
}
