package app.etappe.review.ui;

import app.etappe.priority.ui.ListMenu;
import app.etappe.priority.ui.ShownList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** On the managers' page: a review of what it shows, and the way to those that there are. */
@SpringComponent
class ReviewMenu implements ListMenu {

    private final ReviewActions actions;

    ReviewMenu(ReviewActions actions) {
        this.actions = actions;
    }

    @Override
    public Component of(SerializableSupplier<ShownList> shown) {
        var menu = new MenuBar();
        var root = menu.addItem(I18NProvider.translate("review.title"));
        root.setAriaLabel(I18NProvider.translate("review.title"));
        var entries = root.getSubMenu();
        var make = entries.addItem(I18NProvider.translate("review.new.menu"), click -> actions.make(shown.get()));
        entries.addItem(
                I18NProvider.translate("review.all"),
                click -> UI.getCurrent()
                        .navigate(ReviewPlaces.reviews(shown.get().workspaceId())));
        menu.addAttachListener(
                attached -> make.setVisible(actions.mayMake(shown.get().workspaceId())));
        return menu;
    }
}
