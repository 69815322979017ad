package app.etappe.priority.ui;

import app.etappe.priority.Weights;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** The heading of the list: by what it is ranked, and the way to that. */
class WeightsLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span formula = new Span();
    private final Button change;

    WeightsLine(SerializableRunnable asked) {
        formula.addClassName("etappe-muted");
        change = new Button("", click -> asked.run());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("etappe-panel-words");
        getContent().add(new H2(getTranslation("priority.ranked")), formula, change);
    }

    /** @param mayChange whoever may not change the weights can still read the rules */
    void show(Weights weights, boolean mayChange) {
        formula.setText("= " + new RankWords(getLocale()).weights(weights));
        change.setText(getTranslation(mayChange ? "priority.weights.change" : "priority.weights.rules"));
    }
}
