package app.etappe.priority.ui;

import app.etappe.painpoint.ItemKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;

/** Says what to do where there is nothing to show. */
class EmptyList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableRunnable cleared;

    /** @param cleared told that nothing is to be left out */
    EmptyList(SerializableRunnable cleared) {
        this.cleared = cleared;
        getContent().addClassName("etappe-priority-empty");
    }

    /** There are no such items in the workspace. @param waiting how many cards could be made one */
    void showNone(UUID workspaceId, ItemKind kind, int waiting) {
        var code = kind.code();
        var title = new Paragraph(getTranslation("priority.empty." + code));
        title.addClassName("etappe-priority-empty-title");
        getContent().removeAll();
        getContent()
                .add(
                        title,
                        new Paragraph(getTranslation(
                                waiting > 0 ? "priority.empty.lift" : "priority.empty.write." + code, waiting)),
                        new Anchor("w/" + workspaceId, getTranslation("priority.empty.maps")));
    }

    /** The query leaves all of them out. */
    void showNoneFound() {
        var title = new Paragraph(getTranslation("priority.empty.found"));
        title.addClassName("etappe-priority-empty-title");
        getContent().removeAll();
        getContent().add(title, new Button(getTranslation("priority.filter.clear"), click -> cleared.run()));
    }
}
