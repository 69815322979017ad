package app.etappe.journey.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.Refusal;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.MapAccess;
import app.etappe.journey.VariantService;
import app.etappe.segment.SegmentService;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the variants of a map as things. Each asks in a dialog, and refuses with {@code not-allowed} who
 * may not edit: they were offered no such button.
 */
@SpringComponent
class VariantActions {

    private final VariantService variants;
    private final SegmentService segments;
    private final MapAccess access;

    VariantActions(VariantService variants, SegmentService segments, MapAccess access) {
        this.variants = variants;
        this.segments = segments;
        this.access = access;
    }

    /** The variant of this id, if the map has it and it is not in the archive. @throws Refusal {@code not-found} */
    Optional<UUID> inUse(UUID mapId, String id) {
        return inUse(mapId).stream()
                .map(LayerDetails::id)
                .filter(layer -> layer.toString().equals(id))
                .findFirst();
    }

    /** @param look is given the new variant */
    void add(UUID workspaceId, UUID mapId, SerializableConsumer<@Nullable UUID> look) {
        access.requireEdit(mapId);
        var belows = inUse(mapId).stream().filter(layer -> !layer.future()).toList();
        var making = new NewVariantDialog.Making() {
            private static final long serialVersionUID = 1L;

            @Override
            public void variant(Set<UUID> chosen) {
                look.accept(variants.add(mapId, chosen));
            }

            @Override
            public void future(@Nullable UUID below, String title, @Nullable LocalDate date) {
                look.accept(variants.addFuture(mapId, below, title, date));
            }
        };
        new NewVariantDialog(segments.list(workspaceId), "w/" + workspaceId + "/segments", belows, making).open();
    }

    /**
     * @param below the variant that it lies over; null for the base
     * @param look is given the new future state
     */
    void addFuture(UUID mapId, @Nullable UUID below, SerializableConsumer<@Nullable UUID> look) {
        access.requireEdit(mapId);
        var header = below == null
                ? translate("variant.future.new")
                : translate("variant.future.new.of", require(mapId, below).name());
        new FutureDialog(
                        header,
                        translate("variant.create"),
                        "",
                        null,
                        (title, date) -> look.accept(variants.addFuture(mapId, below, title, date)))
                .open();
    }

    void aim(UUID mapId, UUID layer) {
        access.requireEdit(mapId);
        var present = require(mapId, layer);
        new FutureDialog(
                        translate("variant.aim"),
                        translate("variant.save"),
                        present.title(),
                        present.date(),
                        (title, date) -> variants.aim(mapId, layer, title, date))
                .open();
    }

    /** @param archived is given all layers that went */
    void archive(UUID mapId, UUID layer, SerializableConsumer<List<UUID>> archived) {
        access.requireEdit(mapId);
        var name = require(mapId, layer).name();
        var going = inUse(mapId).stream()
                .filter(one -> layer.equals(one.id()) || layer.equals(one.below()))
                .map(LayerDetails::id)
                .toList();
        new ArchiveVariantDialog(name, going.size() - 1, () -> {
                    variants.archive(mapId, layer);
                    Notification.show(translate("variant.archive.told", name));
                    archived.accept(going);
                })
                .open();
    }

    /** @param look is given what was restored */
    void showArchived(UUID mapId, SerializableConsumer<@Nullable UUID> look) {
        access.requireEdit(mapId);
        var archived =
                variants.list(mapId).stream().filter(LayerDetails::archived).toList();
        new ArchivedVariantsDialog(archived, layer -> {
                    variants.restore(mapId, layer.id());
                    look.accept(layer.id());
                })
                .open();
    }

    private List<LayerDetails> inUse(UUID mapId) {
        return variants.list(mapId).stream().filter(layer -> !layer.archived()).toList();
    }

    private LayerDetails require(UUID mapId, UUID layer) {
        return variants.list(mapId).stream()
                .filter(one -> one.id().equals(layer))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
