package app.etappe.segment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.DotsMenu;
import app.etappe.base.ui.NameDialog;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done with dimensions; the parameter {@code changed} of each is told when it has been done. */
@SpringComponent
class DimensionActions {

    private final DimensionService dimensions;

    DimensionActions(DimensionService dimensions) {
        this.dimensions = dimensions;
    }

    void add(UUID workspaceId, SerializableRunnable changed) {
        new NameDialog(
                        translate("segment.dimension.new"),
                        translate("segment.name"),
                        translate("segment.dimension.create"),
                        "",
                        name -> {
                            dimensions.add(workspaceId, name);
                            changed.run();
                        })
                .hint(translate("segment.dimension.hint"))
                .open();
    }

    /** @param all the dimensions in their order */
    DotsMenu menu(DimensionDetails dimension, List<DimensionDetails> all, SerializableRunnable changed) {
        var menu = new DotsMenu(translate("segment.menu", dimension.name()));
        menu.add(translate("segment.rename"), () -> rename(dimension, changed));
        int place = all.indexOf(dimension);
        if (place > 0) {
            menu.add(translate("segment.dimension.up"), () -> move(dimension, all, place - 2, changed));
        }
        if (place < all.size() - 1) {
            menu.add(translate("segment.dimension.down"), () -> move(dimension, all, place + 1, changed));
        }
        menu.add(translate("segment.to-archive"), () -> {
            dimensions.archive(dimension.id());
            Notification.show(translate("segment.archived", dimension.name()));
            changed.run();
        });
        return menu;
    }

    private void rename(DimensionDetails dimension, SerializableRunnable changed) {
        new NameDialog(
                        translate("segment.dimension.rename"),
                        translate("segment.name"),
                        translate("segment.save"),
                        dimension.name(),
                        name -> {
                            dimensions.rename(dimension.id(), name);
                            changed.run();
                        })
                .hint(translate("segment.dimension.hint"))
                .open();
    }

    private void move(
            DimensionDetails dimension, List<DimensionDetails> all, int behind, SerializableRunnable changed) {
        dimensions.move(
                dimension.id(),
                behind < 0 ? Optional.empty() : Optional.of(all.get(behind).id()));
        changed.run();
    }
}
