package app.etappe.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** Says why there is nothing to see here, and leads back. */
abstract class MessagePage extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    void say(String newTitle, String text) {
        title = newTitle;
        var back = new Anchor("/", getTranslation("shell.back"));
        back.addClassName("etappe-button");
        getContent().removeAll();
        getContent().addClassNames("etappe-page", "etappe-message");
        getContent().add(new H1(newTitle), new Paragraph(text), back);
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("app.name");
    }
}
