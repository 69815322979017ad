package app.etappe.bring.ui;

import app.etappe.bring.Brought;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;

/** What was made, the way to it, and the way back. */
class DonePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param takeBack takes the map on which all of it is to be taken back */
    DonePanel(UUID workspaceId, Brought brought, SerializableConsumer<UUID> takeBack) {
        var open = new Anchor("w/" + workspaceId + "/m/" + brought.map(), getTranslation("bring.open"));
        var undo = new Button(getTranslation("bring.undo"), click -> takeBack.accept(brought.map()));
        undo.setDisableOnClick(true);
        var ways = new Div(open, undo);
        ways.addClassName("etappe-doubt-answers");
        getContent().add(new Paragraph(getTranslation("bring.done", brought.variants())));
        if (brought.archived() > 0) {
            getContent().add(new Paragraph(getTranslation("bring.done.archived", brought.archived())));
        }
        getContent().add(new Paragraph(getTranslation("bring.done.back")), ways);
    }
}
