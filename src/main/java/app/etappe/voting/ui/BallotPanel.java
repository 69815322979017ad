package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.painpoint.ItemReference;
import app.etappe.voting.MyBallot;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A voter's own ballot: what can be voted on, how many votes are left, and whether they are done. */
@StyleSheet("assets/voting.css")
class BallotPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final BallotActs acts;
    private final Div left = new Div();
    private final Div refused = new Div();
    private final OrderedList list = new OrderedList();
    private final Button done = new Button();
    private final List<BallotRow> rows = new ArrayList<>();
    private boolean isDone;

    BallotPanel(BallotActs acts) {
        this.acts = acts;
        getContent().addClassName("etappe-ballot");
        getContent().getElement().setAttribute("aria-label", getTranslation("voting.ballot"));
        left.addClassName("etappe-ballot-left");
        left.getElement().setAttribute("aria-live", "polite");
        refused.addClassName("etappe-refused");
        refused.getElement().setAttribute("role", "alert");
        done.addClickListener(click -> take(() -> acts.done(!isDone)));
        var foot = new Div(left, done);
        foot.addClassName("etappe-ballot-foot");
        getContent().add(list, refused, foot);
    }

    /** Shows these items, with the votes on them. */
    void show(List<ItemReference> items, MyBallot ballot, @Nullable UUID discussed) {
        if (!rows.stream()
                .map(BallotRow::itemId)
                .toList()
                .equals(items.stream().map(ItemReference::id).toList())) {
            rows.clear();
            list.removeAll();
            items.forEach(item -> rows.add(
                    new BallotRow(item, id -> take(() -> acts.vote(id)), id -> take(() -> acts.takeBack(id)))));
            rows.forEach(list::add);
        }
        rows.forEach(row -> row.mark(row.itemId().equals(discussed)));
        show(ballot);
    }

    private void show(MyBallot ballot) {
        isDone = ballot.done();
        rows.forEach(row -> row.show(ballot));
        left.setText(getTranslation("voting.left", ballot.left(), ballot.budget()));
        left.setClassName("etappe-ballot-spent", ballot.left() == 0);
        done.setText(getTranslation(isDone ? "voting.done.undo" : "voting.done"));
        done.removeThemeVariants(ButtonVariant.PRIMARY);
        if (ballot.left() == 0 && !isDone) {
            done.addThemeVariants(ButtonVariant.PRIMARY);
        }
    }

    private void take(SerializableSupplier<MyBallot> act) {
        try {
            refused.setText("");
            show(act.get());
        } catch (Refusal refusal) {
            refused.setText(RefusalTexts.of(refusal, getLocale()));
        }
    }
}
