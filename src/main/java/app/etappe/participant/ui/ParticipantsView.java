package app.etappe.participant.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.participant.ConsentService;
import app.etappe.participant.WithdrawalService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The participants of a workspace, for those who do research in it. */
@Route("w/:workspaceId/participants")
@PermitAll
@StyleSheet("assets/participants.css")
class ParticipantsView extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(ParticipantsView.class);

    private final transient ParticipantRows rows;
    private final transient ConsentService consents;
    private final transient WithdrawalService withdrawals;
    private final transient ParticipantActions actions;
    private final transient OpenParticipantPages openPages;
    private final TextField search = new TextField(getTranslation("participant.search"));
    private final Button grace = new Button();
    private final Anchor receipts = new Anchor("", getTranslation("participant.receipts"));
    private final Anchor interviews = new Anchor("", getTranslation("participant.to-interviews"));
    private final EndingPanel ending = new EndingPanel();
    private final Div nothingYet = new Div();
    private final Paragraph nothingFound = new Paragraph(getTranslation("participant.none-found"));
    private final ParticipantGrid grid = new ParticipantGrid();
    private transient List<ShownParticipant> shown = List.of();

    ParticipantsView(
            ParticipantRows rows,
            ConsentService consents,
            WithdrawalService withdrawals,
            ParticipantActions actions,
            OpenParticipantPages openPages) {
        super("participant.title");
        this.rows = rows;
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.actions = actions;
        this.openPages = openPages;
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> showFound());
        grace.addThemeVariants(ButtonVariant.TERTIARY);
        grace.addClickListener(click -> actions.changeGrace(workspaceId(), this::show));
        nothingYet.addClassName("etappe-participants-empty");
        nothingYet.add(
                new Paragraph(getTranslation("participant.empty")),
                new Paragraph(getTranslation("participant.empty.text")));
        var bar = new Div(search, interviews, receipts, grace);
        bar.addClassName("etappe-participants-bar");
        getContent().addClassName("etappe-participants");
        getContent().add(header(), nothingYet, ending, bar, nothingFound);
    }

    private Div header() {
        var title = new H1(getTranslation("participant.title"));
        var add = new Button(getTranslation("participant.add"), click -> actions.add(workspaceId(), this::show));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var bring = new Button(getTranslation("participant.import"), click -> actions.bring(workspaceId(), this::show));
        var buttons = new Div(bring, add);
        buttons.addClassName("etappe-participants-buttons");
        var header = new Div(new Div(title, new Paragraph(getTranslation("participant.text"))), buttons);
        header.addClassName("etappe-page-header");
        return header;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    @Override
    protected void show() {
        shown = rows.in(workspaceId());
        var zone = rows.zone(workspaceId());
        grid.prepare(zone, participant -> actions.menu(workspaceId(), participant, () -> shown, this::showAndFocus));
        ending.show(consents.ending(workspaceId()), participant -> actions.noteConsent(participant, this::show));
        nothingYet.setVisible(shown.isEmpty());
        search.setVisible(!shown.isEmpty());
        grace.setText(getTranslation("participant.grace", withdrawals.graceDays(workspaceId())));
        interviews.setHref("w/" + workspaceId() + "/interviews");
        receipts.setHref("w/" + workspaceId() + "/participants/receipts");
        showFound();
    }

    private void showAndFocus() {
        show();
        grid.focus();
    }

    /** Shows what has changed meanwhile, without its reader having done anything. */
    void followUp() {
        try {
            show();
        } catch (Refusal refusal) {
            // The reader does no research here any more: the frame around says so.
            getContent().removeAll();
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.debug("A page of participants stays as it is until the next change", databaseAway);
        }
    }

    private void showFound() {
        var words = List.of(search.getValue().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var found = shown.stream().filter(participant -> participant.has(words)).toList();
        grid.show(found);
        // Out of the page, not hidden in it: what a browser hides is still there.
        if (found.isEmpty()) {
            getContent().remove(grid);
        } else if (grid.getParent().isEmpty()) {
            getContent().add(grid);
        }
        nothingFound.setVisible(found.isEmpty() && !shown.isEmpty());
    }
}
