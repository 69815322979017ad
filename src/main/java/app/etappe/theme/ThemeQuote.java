package app.etappe.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A line is gathered under a theme. */
@Entity
@Table(name = "theme_quote")
class ThemeQuote {

    /** The most lines of a theme. */
    static final int MOST = 500;

    @Embeddable
    record Key(
            @Column(name = "theme_id") UUID themeId,
            @Column(name = "note_id") UUID noteId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected ThemeQuote() {}

    @SuppressWarnings("NullAway.Init")
    ThemeQuote(UUID themeId, UUID noteId, Instant addedAt) {
        this.key = new Key(themeId, noteId);
        this.addedAt = addedAt;
    }

    UUID themeId() {
        return key.themeId();
    }

    UUID noteId() {
        return key.noteId();
    }
}
