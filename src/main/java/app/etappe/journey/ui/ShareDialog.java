package app.etappe.journey.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.journey.Visibility;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks who sees a map: the whole workspace, or its owner and members by name. */
class ShareDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final CheckboxGroup<UUID> members = new CheckboxGroup<>();

    /**
     * @param others the names of the workspace's members besides the map's owner
     * @param chosen takes what was chosen
     */
    ShareDialog(
            String title,
            Visibility present,
            Set<UUID> readers,
            Map<UUID, String> others,
            SerializableBiConsumer<Visibility, Set<UUID>> chosen) {
        setHeaderTitle(getTranslation("maps.share.of", title));
        setWidth("28rem");
        visibility.setLabel(getTranslation("maps.share.who"));
        visibility.addThemeName("vertical");
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(this::label);
        visibility.setValue(present);
        visibility.addValueChangeListener(event -> members.setVisible(event.getValue() == Visibility.MEMBERS));
        members.setLabel(getTranslation("maps.share.members"));
        members.addThemeName("vertical");
        members.setItems(others.keySet());
        members.setItemLabelGenerator(id -> others.getOrDefault(id, ""));
        members.setValue(Set.copyOf(readers.stream().filter(others::containsKey).toList()));
        members.setVisible(present == Visibility.MEMBERS);
        var fields = new VerticalLayout(visibility, members, new Paragraph(getTranslation("maps.share.help")));
        fields.setPadding(false);
        add(fields);
        var share = new Button(getTranslation("maps.share"), event -> {
            try {
                chosen.accept(visibility.getValue(), members.getValue());
                close();
            } catch (Refusal refusal) {
                Notification.show(RefusalTexts.of(refusal, getLocale()));
            }
        });
        share.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), event -> close()), share);
    }

    private String label(Visibility each) {
        return getTranslation(each == Visibility.WORKSPACE ? "maps.visibility.workspace" : "maps.visibility.members");
    }
}
