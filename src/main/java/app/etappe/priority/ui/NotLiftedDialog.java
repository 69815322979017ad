package app.etappe.priority.ui;

import app.etappe.base.ui.Choice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leads to the maps with cards that could be items and are not yet. */
class NotLiftedDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param waiting how many such cards there are, by map */
    NotLiftedDialog(List<Choice> maps, Map<UUID, Integer> waiting) {
        setHeaderTitle(getTranslation("priority.not-lifted.header"));
        setWidth("30rem");
        setMaxWidth("100%");
        var list = new UnorderedList();
        maps.stream()
                .filter(map -> waiting.getOrDefault(map.id(), 0) > 0)
                .map(map -> new ListItem(new Anchor(
                        "maps/" + map.id(),
                        getTranslation("priority.not-lifted.map", map.name(), waiting.get(map.id())))))
                .forEach(list::add);
        add(new Paragraph(getTranslation("priority.not-lifted.how")), list);
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
    }
}
