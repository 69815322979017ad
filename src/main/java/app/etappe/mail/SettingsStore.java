package app.etappe.mail;

import app.etappe.base.Refusal;
import app.etappe.base.secret.Secrets;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the settings, the password encrypted. */
@Repository
class SettingsStore {

    private static final String BELONGS_TO = "mail settings";

    private final EntityManager entities;
    private final Secrets secrets;

    SettingsStore(EntityManager entities, Secrets secrets) {
        this.entities = entities;
        this.secrets = secrets;
    }

    Optional<MailSettings> find() {
        return stored().map(StoredSettings::details);
    }

    /** With the password, to send something. */
    @Transactional(readOnly = true)
    public Optional<MailServer> server() {
        return stored().map(found -> new MailServer(
                found.details(),
                found.sealedPassword()
                        .map(kept -> secrets.open(kept, BELONGS_TO))
                        .orElse("")));
    }

    /** @throws Refusal {@code mail-password-anew}, {@code text-too-long}, and what {@link StoredSettings#take} refuses */
    void change(MailSettingsDraft draft) {
        var known = stored();
        var settings = known.orElseGet(StoredSettings::empty);
        if (draft.password().isEmpty() && settings.wouldTellPassword(draft)) {
            throw new Refusal("mail-password-anew");
        }
        settings.take(draft);
        if (settings.user().isEmpty()) {
            settings.keep(null);
        } else if (!draft.password().isEmpty()) {
            settings.keep(seal(draft.password()));
        }
        if (known.isEmpty()) {
            entities.persist(settings);
        }
    }

    boolean remove() {
        var known = stored();
        known.ifPresent(entities::remove);
        return known.isPresent();
    }

    private String seal(String password) {
        if (password.length() > MailSettingsDraft.PASSWORD) {
            throw new Refusal(
                    "text-too-long", Map.of("length", password.length(), "limit", MailSettingsDraft.PASSWORD));
        }
        return secrets.seal(password, BELONGS_TO);
    }

    private Optional<StoredSettings> stored() {
        return Optional.ofNullable(entities.find(StoredSettings.class, StoredSettings.ID));
    }
}
