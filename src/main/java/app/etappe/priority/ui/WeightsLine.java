package app.etappe.priority.ui;

import app.etappe.priority.Weights;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.StringJoiner;

/** The heading of the list: by what it is ranked, and the way to that. */
class WeightsLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final double WHOLE = 100;

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
        var parts = new StringJoiner(", ", "= ", "");
        add(parts, share(weights.votes(), weights), getTranslation("priority.weight.votes"));
        add(parts, share(weights.customers(), weights), getTranslation("priority.weight.customers"));
        add(parts, share(weights.severity(), weights), getTranslation("priority.weight.severity"));
        add(parts, share(weights.further(), weights), weights.furtherName());
        formula.setText(parts.toString());
        change.setText(getTranslation(mayChange ? "priority.weights.change" : "priority.weights.rules"));
    }

    /** In whole per cent, since only the proportion matters. */
    private static long share(int weight, Weights weights) {
        return Math.round(WHOLE * weight / weights.sum());
    }

    private void add(StringJoiner parts, long weight, String name) {
        if (weight > 0) {
            parts.add(getTranslation("priority.weight", weight, name));
        }
    }
}
