package app.etappe.segment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.DotsMenu;
import app.etappe.base.ui.NameDialog;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What can be done with dimensions; the parameter {@code changed} of each is told when it has been done, and at which
 * {@linkplain Spots spot} the keyboard goes on.
 */
@SpringComponent
class DimensionActions {

    private final DimensionService dimensions;

    DimensionActions(DimensionService dimensions) {
        this.dimensions = dimensions;
    }

    void add(UUID workspaceId, SerializableConsumer<String> changed) {
        new NameDialog(
                        translate("segment.dimension.new"),
                        translate("segment.name"),
                        translate("segment.dimension.create"),
                        "",
                        name -> changed.accept(Spots.of(dimensions.add(workspaceId, name))))
                .hint(translate("segment.dimension.hint"))
                .open();
    }

    /** @param all the dimensions in their order, as they are now */
    DotsMenu menu(
            DimensionDetails dimension, SerializableSupplier<List<UUID>> all, SerializableConsumer<String> changed) {
        var menu = new DotsMenu(translate("segment.menu", dimension.name()));
        menu.add(translate("segment.rename"), () -> rename(dimension, changed));
        var id = dimension.id();
        int place = all.get().indexOf(id);
        if (place > 0) {
            menu.add(translate("segment.dimension.up"), () -> move(id, all.get(), -2, changed));
        }
        if (place < all.get().size() - 1) {
            menu.add(translate("segment.dimension.down"), () -> move(id, all.get(), 1, changed));
        }
        menu.add(translate("segment.to-archive"), () -> {
            dimensions.archive(id);
            Notification.show(translate("segment.archived", dimension.name()));
            changed.accept(Spots.instead(id, all.get(), Spots.NEW_DIMENSION));
        });
        return menu;
    }

    private void rename(DimensionDetails dimension, SerializableConsumer<String> changed) {
        new NameDialog(
                        translate("segment.dimension.rename"),
                        translate("segment.name"),
                        translate("segment.save"),
                        dimension.name(),
                        name -> {
                            dimensions.rename(dimension.id(), name);
                            changed.accept(Spots.of(dimension.id()));
                        })
                .hint(translate("segment.dimension.hint"))
                .open();
    }

    /** @param steps from where it stands to the one that it will stand behind */
    private void move(UUID dimension, List<UUID> all, int steps, SerializableConsumer<String> changed) {
        int behind = all.indexOf(dimension) + steps;
        dimensions.move(dimension, behind < 0 ? Optional.empty() : Optional.of(all.get(behind)));
        changed.accept(Spots.of(dimension));
    }
}
