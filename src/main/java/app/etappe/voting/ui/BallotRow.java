package app.etappe.voting.ui;

import app.etappe.painpoint.ItemReference;
import app.etappe.voting.MyBallot;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;

/** One item with the voter's own votes: a click on it votes, a click with Shift takes back, and so do its buttons. */
class BallotRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private static final String IDLE = "etappe-ballot-idle";

    private final UUID itemId;
    private final Button less;
    private final Button more;
    private final Div marks = new Div();

    /**
     * @param vote gives the item one vote more
     * @param takeBack one less
     */
    BallotRow(ItemReference item, SerializableConsumer<UUID> vote, SerializableConsumer<UUID> takeBack) {
        itemId = item.id();
        addClassName("etappe-ballot-row");
        var title = new Div(item.title());
        title.addClassName("etappe-ballot-title");
        title.getElement().setAttribute("dir", "auto");
        title.getElement().setAttribute("title", getTranslation("voting.click"));
        title.addClickListener(click -> (takesBack(click) ? takeBack : vote).accept(itemId));
        less = button(VaadinIcon.MINUS, getTranslation("voting.take-back", item.title()));
        less.addClickListener(click -> takeBack.accept(itemId));
        more = button(VaadinIcon.PLUS, getTranslation("voting.give", item.title()));
        more.addClickListener(click -> (takesBack(click) ? takeBack : vote).accept(itemId));
        marks.addClassName("etappe-ballot-marks");
        var controls = new Div(less, marks, more);
        controls.addClassName("etappe-ballot-controls");
        add(title, controls);
    }

    private static boolean takesBack(ClickEvent<?> click) {
        return click.isShiftKey();
    }

    private static Button button(VaadinIcon icon, String name) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        return button;
    }

    /** Shows the votes on it. Buttons stay where they are, so that the keyboard's focus does too. */
    void show(MyBallot ballot) {
        int given = ballot.marks().getOrDefault(itemId, 0);
        var number = new Span(getTranslation("voting.votes", given));
        number.addClassName("etappe-ballot-number");
        marks.removeAll();
        marks.add(new Dots(given, ballot.cap()), number);
        setClassName("etappe-ballot-given", given > 0);
        idle(less, !ballot.canTakeBack(itemId));
        idle(more, !ballot.canGive(itemId));
    }

    /** A button drops what is said of it before it has drawn itself, so this is said after that. */
    private static void idle(Button button, boolean idle) {
        if (button.hasClassName(IDLE) != idle) {
            button.setClassName(IDLE, idle);
            button.getElement()
                    .executeJs("this.updateComplete.then(() => { this.ariaDisabled = $0; })", idle ? "true" : null);
        }
    }

    /** Marks it as what is talked about just now, or not. */
    void mark(boolean discussed) {
        setClassName("etappe-discussed", discussed);
        if (discussed) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    UUID itemId() {
        return itemId;
    }
}
