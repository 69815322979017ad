package app.etappe.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** For the keyboard: past the rail, straight to what the page is about. */
class SkipLink extends Anchor {

    private static final long serialVersionUID = 1L;

    SkipLink(Main content) {
        addClassName("etappe-skip");
        setText(getTranslation("shell.skip"));
        setHref("#content");
        setRouterIgnore(true);
        content.getElement().setAttribute("tabindex", "-1");
        // The address must stay as it is: only the focus moves.
        getElement()
                .addEventListener("click", click -> content.getElement().callJsFunction("focus"))
                .preventDefault();
    }
}
