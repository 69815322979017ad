package app.etappe.priority.ui;

import app.etappe.base.ui.DeletionDialog;
import app.etappe.priority.SavedViewDraft;
import app.etappe.priority.SavedViewService;
import app.etappe.priority.SavedViewSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.UUID;

/** The ways of looking at the list that were kept, and keeping the present one. */
class SavedViewsMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final transient SavedViewService views;
    private final SerializableConsumer<String> chosen;
    private final SerializableSupplier<String> present;
    private final SubMenu menu;

    /**
     * @param chosen told the query of the view to be shown
     * @param present the query that is shown now
     */
    SavedViewsMenu(SavedViewService views, SerializableConsumer<String> chosen, SerializableSupplier<String> present) {
        this.views = views;
        this.chosen = chosen;
        this.present = present;
        var root = getContent().addItem(getTranslation("priority.views"));
        root.setAriaLabel(getTranslation("priority.views"));
        menu = root.getSubMenu();
    }

    /** Offers what there is now. @param mayShare whether the reader may keep views for all */
    void show(UUID workspaceId, boolean mayShare) {
        menu.removeAll();
        var all = views.list(workspaceId);
        all.forEach(view -> menu.addItem(name(view), click -> chosen.accept(view.query())));
        menu.addItem(getTranslation("priority.views.save"), click -> save(workspaceId, mayShare));
        var removable = all.stream().filter(SavedViewSummary::mayDelete).toList();
        if (!removable.isEmpty()) {
            offerDeletion(workspaceId, mayShare, removable);
        }
    }

    private void offerDeletion(UUID workspaceId, boolean mayShare, List<SavedViewSummary> removable) {
        var deletion = menu.addItem(getTranslation("priority.views.delete")).getSubMenu();
        removable.forEach(view -> deletion.addItem(
                name(view),
                click -> new DeletionDialog(
                                getTranslation("priority.views.delete.header", view.name()),
                                getTranslation(
                                        view.forAll() ? "priority.views.delete.all" : "priority.views.delete.own"),
                                getTranslation("priority.views.delete.action"),
                                () -> {
                                    views.delete(view.id());
                                    show(workspaceId, mayShare);
                                })
                        .open()));
    }

    private String name(SavedViewSummary view) {
        return view.forAll() ? getTranslation("priority.views.for-all", view.name()) : view.name();
    }

    private void save(UUID workspaceId, boolean mayShare) {
        new SavedViewDialog(mayShare, (name, forAll) -> {
                    views.save(workspaceId, new SavedViewDraft(name, present.get(), forAll));
                    show(workspaceId, mayShare);
                })
                .open();
    }
}
