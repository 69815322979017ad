package app.etappe.segment;

import app.etappe.base.Refusal;
import app.etappe.file.Picture;
import app.etappe.file.PictureChange;
import app.etappe.file.PictureHolder;
import app.etappe.file.PictureStore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one picture that a persona may have. */
@Component
class PersonaPictures implements PictureHolder {

    private final SegmentAccess access;
    private final Personas personas;
    private final PictureStore store;

    PersonaPictures(SegmentAccess access, Personas personas, PictureStore store) {
        this.access = access;
        this.personas = personas;
        this.store = store;
    }

    @Override
    public String kind() {
        return Persona.KIND;
    }

    @Override
    public void requireRead(UUID holderId) {
        access.requireRead(personas.workspaceOf(holderId).orElseThrow(Refusal::notFound));
    }

    void change(UUID workspaceId, Persona persona, PictureChange change) {
        switch (change) {
            case PictureChange.Keep() -> {}
            case PictureChange.Remove() -> show(persona, null);
            case PictureChange.Put(Picture picture) -> {
                show(persona, picture.hash());
                store.put(workspaceId, persona.id(), picture);
            }
        }
    }

    void remove(Persona persona) {
        show(persona, null);
    }

    private void show(Persona persona, @Nullable String hash) {
        var former = persona.pictureHash();
        if (former != null && !former.equals(hash)) {
            store.remove(persona.id(), former);
        }
        persona.show(hash);
    }
}
