package app.etappe.workspace.ui;

import app.etappe.base.ui.Attempt;
import app.etappe.workspace.MemberSummary;
import app.etappe.workspace.OwnedThing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Names what a leaving member owns, and asks who shall have it. */
class DepartureDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<MemberSummary> successor = new ComboBox<>();

    /**
     * @param mine it is the reader who leaves
     * @param owned what needs a successor; none is asked for if it is empty
     * @param depart lets them go; what it refuses is shown in the dialog
     */
    DepartureDialog(
            MemberSummary member,
            boolean mine,
            List<OwnedThing> owned,
            List<MemberSummary> others,
            SerializableConsumer<Optional<UUID>> depart) {
        var name = Words.nameOf(member, this);
        setHeaderTitle(mine ? getTranslation("workspace.leave.title") : getTranslation("workspace.remove.title", name));
        setWidth("30rem");
        add(new Paragraph(mine ? getTranslation("workspace.leave.text") : getTranslation("workspace.remove.text")));
        if (!owned.isEmpty()) {
            addSuccession(owned, others);
        }
        var attempt = new Attempt();
        add(attempt);
        var confirm = new Button(
                mine ? getTranslation("workspace.leave.confirm") : getTranslation("workspace.remove.confirm"),
                click -> attempt.at(() -> {
                    depart.accept(Optional.ofNullable(successor.getValue()).map(MemberSummary::accountId));
                    close();
                }));
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), confirm);
    }

    private void addSuccession(List<OwnedThing> owned, List<MemberSummary> others) {
        var list = new UnorderedList();
        list.addClassName("etappe-owned");
        for (var thing : owned) {
            var item = new ListItem(getTranslation("workspace.owned." + thing.kind(), thing.name()));
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        }
        successor.setLabel(getTranslation("workspace.successor"));
        successor.setItems(others);
        successor.setItemLabelGenerator(other -> Words.nameOf(other, this));
        successor.setWidthFull();
        add(new Paragraph(getTranslation("workspace.owned")), list, successor);
    }
}
