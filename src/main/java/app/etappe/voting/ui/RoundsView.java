package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.BrowserZone;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.voting.RoundListService;
import app.etappe.voting.RoundService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** The rounds of a workspace, the latest first. */
@Route("w/:workspaceId/rounds")
@PermitAll
@StyleSheet("assets/voting.css")
class RoundsView extends WorkspacePage implements OpenRoundPages.Page {

    private static final long serialVersionUID = 1L;

    private final transient RoundService rounds;
    private final transient RoundListService lists;
    private final transient RoundActions actions;
    private final transient OpenRoundPages openPages;
    private final Button add = new Button(getTranslation("voting.new"));
    private final Paragraph none = new Paragraph(getTranslation("voting.none"));
    private final UnorderedList list = new UnorderedList();

    RoundsView(RoundService rounds, RoundListService lists, RoundActions actions, OpenRoundPages openPages) {
        super("voting.title");
        this.rounds = rounds;
        this.lists = lists;
        this.actions = actions;
        this.openPages = openPages;
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> actions.add(workspaceId(), List.of()));
        var header = new Div(
                new Div(new H1(getTranslation("voting.title")), new Paragraph(getTranslation("voting.text"))), add);
        header.addClassName("etappe-page-header");
        list.addClassName("etappe-rounds");
        getContent().add(header, none, list);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    @Override
    protected void show() {
        var all = lists.list(workspaceId());
        add.setVisible(rounds.mayAdd(workspaceId()));
        none.setVisible(all.isEmpty());
        list.removeAll();
        var zone = BrowserZone.of(UI.getCurrent());
        all.forEach(
                round -> list.add(new RoundRow(workspaceId(), round, zone, actions, this::followUp, add.isVisible())));
    }

    @Override
    public boolean isBallotOf(UUID roundId, UUID voterId) {
        return false;
    }

    @Override
    public void followUp() {
        try {
            show();
        } catch (Refusal gone) {
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }
}
