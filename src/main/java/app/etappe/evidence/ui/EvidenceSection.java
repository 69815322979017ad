package app.etappe.evidence.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.evidence.PlaceEvidence;
import app.etappe.interview.Quote;
import app.etappe.journey.ui.PanelSelection;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.UUID;

/** Who stands behind what is selected, and in which words. */
@StyleSheet("assets/evidence.css")
class EvidenceSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** So many quotes are shown until more are asked for. */
    private static final int FEW = 5;

    private final transient EvidencePanel panel;
    private final UUID workspaceId;
    private final transient PanelSelection selection;
    private boolean showsAll;

    EvidenceSection(EvidencePanel panel, UUID workspaceId, PanelSelection selection) {
        this.panel = panel;
        this.workspaceId = workspaceId;
        this.selection = selection;
        getContent().addClassName("etappe-evidence");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        panel.opened(this);
        followUp();
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID mapId() {
        return selection.mapId();
    }

    /** Shows what is so by now; nothing where its reader does not see the map any more. */
    void followUp() {
        getContent().removeAll();
        try {
            show(panel.read(selection));
        } catch (Refusal unseen) {
            getContent().removeAll();
        }
    }

    private void show(PlaceEvidence evidence) {
        getContent().add(new H3(EvidenceWords.heading(evidence)));
        var quotes = evidence.quotes();
        if (quotes.isEmpty()) {
            boolean said = evidence.coverage().newest() != null;
            getContent().add(new Paragraph(getTranslation(said ? "evidence.quotes.hidden" : "evidence.quotes.none")));
            return;
        }
        var shown = showsAll || quotes.size() <= FEW + 1 ? quotes : quotes.subList(0, FEW);
        getContent().add(list(evidence, shown));
        if (shown.size() < quotes.size()) {
            getContent().add(more(quotes.size()));
        }
    }

    private OrderedList list(PlaceEvidence evidence, List<Quote> shown) {
        var list = new OrderedList();
        var today = panel.today(workspaceId);
        shown.forEach(quote -> list.add(
                new QuoteItem(workspaceId, quote, evidence.people().get(quote.participantId()), today, this::unlink)));
        return list;
    }

    private Button more(int all) {
        var more = new Button(getTranslation("evidence.quotes.all", all), click -> {
            showsAll = true;
            followUp();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return more;
    }

    private void unlink(Quote quote) {
        try {
            panel.unlink(quote);
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, getLocale()));
        }
        followUp();
    }
}
