package app.etappe.painpoint.ui;

import app.etappe.painpoint.ItemLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** The web addresses of an item; one is added or taken away at a time. */
class LinkFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final TextField address = new TextField(getTranslation("item.link.address"));
    private final TextField title = new TextField(getTranslation("item.link.title"));
    private final Div adding;
    private final SerializableConsumer<List<ItemLink>> changed;
    private transient List<ItemLink> links = List.of();

    /** @param changed takes all links as they are to be */
    LinkFields(SerializableConsumer<List<ItemLink>> changed) {
        this.changed = changed;
        var add = new Button(getTranslation("item.link.add"), click -> add());
        add.addThemeVariants(ButtonVariant.SMALL);
        address.setPlaceholder("https://");
        adding = new Div(address, title, add);
        adding.addClassName("etappe-item-row");
        getContent().addClassName("etappe-item-links");
        getContent().add(list, adding);
    }

    void show(List<ItemLink> present, boolean mayEdit) {
        links = present;
        list.removeAll();
        present.forEach(link -> list.add(item(link, mayEdit)));
        adding.setVisible(mayEdit);
    }

    /** Drops what was entered. */
    void clear() {
        address.clear();
        title.clear();
    }

    private ListItem item(ItemLink link, boolean mayEdit) {
        var way = new Anchor(link.address(), link.title().isEmpty() ? link.address() : link.title());
        way.setTarget(AnchorTarget.BLANK);
        way.getElement().setAttribute("rel", "noopener noreferrer");
        var item = new ListItem(way);
        if (mayEdit) {
            var away = new Button(
                    "✕",
                    click -> changed.accept(
                            links.stream().filter(other -> !other.equals(link)).toList()));
            away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            away.setAriaLabel(getTranslation("item.link.remove", way.getText()));
            item.add(away);
        }
        return item;
    }

    private void add() {
        var more = new ArrayList<>(links);
        more.add(new ItemLink(title.getValue(), address.getValue()));
        changed.accept(more);
    }
}
