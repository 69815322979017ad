package app.etappe.review.ui;

import app.etappe.base.Texts;
import app.etappe.base.ui.DraftDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks what a new review is to be called, and says what will be in it. */
class NewReviewDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param present the name that it has if nobody says otherwise
     * @param content what will be in it
     * @param filter what is left out; empty for nothing
     * @param chosen takes the name
     */
    NewReviewDialog(String present, String content, String filter, SerializableConsumer<String> chosen) {
        super(I18NProvider.translate("review.new"), "30rem");
        var name = new TextField(getTranslation("review.field.name"));
        name.setValue(present);
        name.setMaxLength(Texts.TITLE);
        name.setAutofocus(true);
        name.setAutoselect(true);
        var told = new Div(new Paragraph(content));
        if (!filter.isEmpty()) {
            told.add(new Paragraph(filter));
        }
        told.add(new Paragraph(getTranslation("review.new.text")));
        show(getTranslation("review.new.do"), () -> chosen.accept(name.getValue()), name, told);
    }
}
