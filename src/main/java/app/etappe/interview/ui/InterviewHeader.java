package app.etappe.interview.ui;

import app.etappe.base.ui.DotsMenu;
import app.etappe.interview.InterviewDetails;
import app.etappe.interview.InterviewSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The line above interviews: what there is, what is open, and what can be done. */
class InterviewHeader extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final Span counts = new Span();
    private final Div one = new Div();
    private final Anchor participants = new Anchor();
    private final Button begin = new Button(getTranslation("interview.new"));
    private final Div sources = new Div();
    private SerializableRunnable onBegin = () -> {};

    InterviewHeader() {
        counts.addClassName("etappe-muted");
        one.addClassName("etappe-interview-one");
        participants.setText(getTranslation("interview.participants"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(click -> onBegin.run());
        var actions = new Div(participants, begin, sources);
        actions.addClassName("etappe-desk-actions");
        getContent().addClassName("etappe-desk-header");
        getContent().add(new H1(getTranslation("interview.interviews")), counts, one, actions);
    }

    void show(UUID workspaceId, List<InterviewSummary> all, boolean researcher, SerializableRunnable add) {
        counts.setText(getTranslation("interview.counts", all.size()));
        participants.setHref("w/" + workspaceId + "/participants");
        participants.setVisible(researcher);
        begin.setVisible(researcher);
        onBegin = add;
    }

    /** @param menu other ways for research to come in; null for none */
    void offer(@Nullable DotsMenu menu) {
        sources.removeAll();
        if (menu != null) {
            sources.add(menu);
        }
    }

    void showNone() {
        one.removeAll();
    }

    /** @param menu what can be done with it; null for nothing */
    void showOne(InterviewDetails interview, @Nullable DotsMenu menu, SerializableRunnable release) {
        one.removeAll();
        var draft = interview.draft();
        var people = interview.participants().stream()
                .filter(participant -> !participant.withdrawn())
                .toList();
        var name = new H2(InterviewNames.of(draft.kind(), draft.title(), people));
        var day = new Span(draft.heldOn()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale())));
        day.addClassName("etappe-muted");
        one.add(name, day, state(interview));
        if (interview.mayWrite() && !interview.released()) {
            var button = new Button(getTranslation("interview.release"), click -> release.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            one.add(button);
        }
        if (menu != null) {
            one.add(menu);
        }
    }

    private Span state(InterviewDetails interview) {
        var key = interview.archived() ? "archived" : interview.released() ? "released" : "unreleased";
        var state = new Span(getTranslation("interview.state." + key));
        state.addClassName("etappe-interview-state");
        return state;
    }
}
