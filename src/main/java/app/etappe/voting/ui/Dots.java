package app.etappe.voting.ui;

import com.vaadin.flow.component.html.Span;

/** Votes as dots, given and left; only where they can be told apart at a glance. The number beside them is what is read out. */
class Dots extends Span {

    private static final long serialVersionUID = 1L;

    private static final int AT_A_GLANCE = 5;

    Dots(int given, int cap) {
        addClassName("etappe-ballot-dots");
        getElement().setAttribute("aria-hidden", "true");
        for (int dot = 0; cap <= AT_A_GLANCE && dot < cap; dot++) {
            var drawn = new Span();
            drawn.setClassName("etappe-ballot-dot-given", dot < given);
            add(drawn);
        }
    }
}
