package app.etappe.base.ui;

import app.etappe.base.Colour;
import com.vaadin.flow.component.html.Span;

/** A colour as a dot. A name stands beside it, so assistive technology passes it by. */
public class ColourDot extends Span {

    private static final long serialVersionUID = 1L;

    public ColourDot(Colour colour) {
        this(colour.code());
    }

    /** @param code of a {@link Colour} */
    public ColourDot(String code) {
        addClassName("etappe-dot");
        getStyle().set("background", "var(--etappe-" + code + ")");
        getElement().setAttribute("aria-hidden", "true");
    }
}
