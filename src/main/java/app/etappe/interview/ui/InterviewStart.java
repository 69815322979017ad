package app.etappe.interview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** What stands where no interview is open: what to do next. */
class InterviewStart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    InterviewStart() {
        getContent().addClassName("etappe-interview-start");
    }

    /** @param researcher whether its reader may log one */
    void show(UUID workspaceId, boolean empty, boolean researcher) {
        if (!empty) {
            become("interview.choose", "interview.choose.text");
        } else if (researcher) {
            become("interview.empty", "interview.empty.text");
            getContent().add(new Anchor("w/" + workspaceId + "/participants", getTranslation("interview.empty.link")));
        } else {
            become("interview.empty", "interview.empty.reader");
            leadToMembers(workspaceId);
        }
    }

    /** Its reader may see no research at all. */
    void explainRights(UUID workspaceId) {
        become("interview.rights", "interview.rights.text");
        leadToMembers(workspaceId);
    }

    private void leadToMembers(UUID workspaceId) {
        getContent().add(new Anchor("w/" + workspaceId + "/members", getTranslation("interview.rights.link")));
    }

    private void become(String titleKey, String textKey) {
        var title = new Span(getTranslation(titleKey));
        title.addClassName("etappe-interview-start-title");
        getContent().removeAll();
        getContent().add(title, new Paragraph(getTranslation(textKey)));
    }
}
