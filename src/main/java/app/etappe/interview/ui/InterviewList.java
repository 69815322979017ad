package app.etappe.interview.ui;

import app.etappe.interview.InterviewSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The interviews of a workspace, month by month. */
class InterviewList extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    InterviewList() {
        getContent().addClassName("etappe-interview-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("interview.list"));
    }

    /** @param open the one that is shown beside the list */
    void show(UUID workspaceId, List<InterviewSummary> interviews, @Nullable UUID open) {
        getContent().removeAll();
        YearMonth month = null;
        for (var interview : interviews) {
            var heldIn = YearMonth.from(interview.heldOn());
            if (!heldIn.equals(month)) {
                month = heldIn;
                getContent().add(new H2(heldIn.format(DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()))));
            }
            getContent().add(link(workspaceId, interview, interview.id().equals(open)));
        }
    }

    private Anchor link(UUID workspaceId, InterviewSummary interview, boolean open) {
        var name = new Span(InterviewNames.of(interview.kind(), interview.title(), interview.participants()));
        name.addClassName("etappe-interview-name");
        var facts = new Span(String.join(" · ", facts(interview)));
        facts.addClassName("etappe-muted");
        var link = new Anchor(InterviewView.address(workspaceId, interview.id()), name, facts);
        link.addClassName("etappe-interview-link");
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private List<String> facts(InterviewSummary interview) {
        var facts = new ArrayList<String>();
        facts.add(interview
                .heldOn()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale())));
        if (interview.minutes() != null) {
            facts.add(getTranslation("interview.fact.minutes", interview.minutes()));
        }
        facts.add(getTranslation("interview.fact.links", interview.links()));
        if (!interview.released()) {
            facts.add(getTranslation("interview.fact.unreleased"));
        }
        return facts;
    }
}
