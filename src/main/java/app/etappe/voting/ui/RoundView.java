package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.painpoint.ItemReference;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import app.etappe.voting.RoundState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round: to vote in, to lead, and to look at once it is revealed. It works on a phone. */
@Route("w/:workspaceId/rounds/:roundId")
@PermitAll
@StyleSheet("assets/voting.css")
class RoundView extends WorkspacePage implements OpenRoundPages.Page {

    private static final long serialVersionUID = 1L;

    private final transient RoundReading reading;
    private final transient RoundActions actions;
    private final transient OpenRoundPages openPages;
    private final @Nullable UUID reader;
    private final RoundHead head = new RoundHead(this::followUp);
    private final LeadingBar bar = new LeadingBar(this::lead);
    private final Paragraph discussed = new Paragraph();
    private final Paragraph told = new Paragraph();
    private final Div ballotPlace = new Div();
    private final OrderedList list = new OrderedList();
    private final ResultList results = new ResultList();
    private final WhoIsDone who = new WhoIsDone();
    private volatile @Nullable UUID roundId;
    private @Nullable BallotPanel ballot;

    RoundView(RoundReading reading, RoundActions actions, OpenRoundPages openPages, CurrentUser currentUser) {
        super("voting.title");
        this.reading = reading;
        this.actions = actions;
        this.openPages = openPages;
        reader = currentUser.get().map(SignedIn::accountId).orElse(null);
        discussed.addClassName("etappe-round-discussed");
        discussed.getElement().setAttribute("aria-live", "polite");
        told.addClassName("etappe-muted");
        list.addClassName("etappe-round-items");
        getContent().addClassName("etappe-round");
        getContent().add(head, bar, discussed, told, ballotPlace, list, results, who);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = id(event, "roundId");
        roundId = wanted;
        ballot = new BallotPanel(reading.acts(wanted));
        ballotPlace.removeAll();
        ballotPlace.add(ballot);
        super.beforeEnter(event);
    }

    @Override
    protected void show() {
        var shown = reading.read(shownRound());
        var round = shown.round();
        if (!round.workspaceId().equals(workspaceId())) {
            throw Refusal.notFound();
        }
        var result = shown.result();
        boolean votes = round.state() == RoundState.OPEN && shown.ballot().mayVote();
        head.show(round);
        bar.show(round);
        discuss(shown);
        tell(shown);
        ballotPlace.setVisible(votes);
        if (votes && ballot != null) {
            ballot.show(shown.items(), shown.ballot(), round.discussedItemId());
        }
        list(!votes && result == null ? shown.items() : List.of(), round.discussedItemId());
        results.setVisible(result != null);
        if (result != null) {
            results.show(result, shown.titles(), round.discussedItemId());
        }
        who.show(shown.progress());
    }

    private void discuss(RoundReading.Shown shown) {
        var item = shown.round().discussedItemId();
        discussed.setVisible(item != null);
        discussed.setText(
                item == null
                        ? ""
                        : getTranslation(
                                "voting.discussed",
                                shown.titles().getOrDefault(item, getTranslation("voting.item.gone"))));
    }

    private void tell(RoundReading.Shown shown) {
        var state = shown.round().state();
        boolean looksOn = state == RoundState.OPEN && !shown.ballot().mayVote();
        told.setVisible(state != RoundState.REVEALED && (state != RoundState.OPEN || looksOn));
        told.setText(getTranslation(looksOn ? "voting.told.looking" : "voting.told." + state.code()));
    }

    private void list(List<ItemReference> items, @Nullable UUID discussedItem) {
        list.setVisible(!items.isEmpty());
        list.removeAll();
        items.forEach(item -> {
            var row = new ListItem(item.title());
            row.getElement().setAttribute("dir", "auto");
            row.setClassName("etappe-discussed", item.id().equals(discussedItem));
            list.add(row);
        });
    }

    private void lead(LeadingAct act) {
        actions.lead(act, shownRound(), this::followUp);
    }

    private UUID shownRound() {
        var shown = roundId;
        if (shown == null) {
            throw Refusal.notFound();
        }
        return shown;
    }

    @Override
    public boolean isBallotOf(UUID round, UUID voter) {
        return round.equals(roundId) && voter.equals(reader);
    }

    @Override
    public void followUp() {
        try {
            show();
        } catch (Refusal gone) {
            getUI().ifPresent(ui -> ui.navigate("w/" + workspaceId()));
        }
    }
}
