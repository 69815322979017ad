package app.etappe.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a link that is told once, to be handed on. */
class LinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    LinkDialog(String link) {
        setHeaderTitle(getTranslation("security.link.title"));
        setWidth("34rem");
        var field = new TextField(getTranslation("security.link.label"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var close = new Button(getTranslation("security.link.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("security.link.intro")), field);
        getFooter().add(close);
    }
}
