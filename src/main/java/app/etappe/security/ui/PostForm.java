package app.etappe.security.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/** A plain form that the browser itself sends, so that password managers see what is signed in with. */
@Tag("form")
public class PostForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A form that signs in with its fields of {@link Fields}, wherever it stands. */
    public static PostForm toSignIn() {
        return new PostForm("/sign-in");
    }

    private PostForm(String action) {
        addClassName("etappe-form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        // The server words what is wrong, in the reader's language.
        getElement().setAttribute("novalidate", true);
    }

    /** Adds a value that nobody sees. */
    public void addHidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        add(input);
    }

    /** Adds the button that sends the form; Enter in a field does the same. */
    public void addSubmit(String text) {
        // A browser sends a form at Enter only if it has a submit button of its own.
        var hidden = new Element("button");
        hidden.setAttribute("type", "submit");
        hidden.setAttribute("hidden", true);
        getElement().appendChild(hidden);
        var button = new Button(text);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        add(button);
    }

    /** Adds a button that first does something on the server, as Enter does too; {@link #send} may follow. */
    public void addAction(String text, SerializableRunnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        add(button);
    }

    /** Sends the form as it stands in the browser. */
    public void send() {
        getElement().callJsFunction("submit");
    }
}
