package app.etappe.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One place in the rail: a picture with its name below. */
class RailLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private final String target;

    RailLink(VaadinIcon icon, String text, String target) {
        this.target = target;
        setHref(target);
        addClassName("etappe-rail-link");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(text));
    }

    void mark(String path) {
        if (path.equals(target)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
