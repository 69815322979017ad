package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.security.LinkState;
import app.etappe.security.ui.EntryCard;
import app.etappe.voting.GuestBallotService;
import app.etappe.voting.GuestRound;
import app.etappe.voting.RoundState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a guest of a round sees: its question and the titles of what is voted on. Opening the link changes nothing; the first
 * browser whose button is pressed is the guest's from then on.
 */
@Route(value = "guest", autoLayout = false)
@AnonymousAllowed
@StyleSheet("assets/voting.css")
class GuestView extends Composite<EntryCard> implements HasUrlParameter<String>, HasDynamicTitle, OpenRoundPages.Page {

    private static final long serialVersionUID = 1L;

    private final transient GuestBallotService ballots;
    private final transient GuestCookies cookies;
    private final transient OpenRoundPages openPages;
    private final H2 title = new H2();
    private final Paragraph question = new Paragraph();
    private final Countdown countdown = new Countdown();
    private final Paragraph told = new Paragraph();
    private final Div place = new Div();
    private final Div all = new Div(title, question, countdown, told, place);
    private @Nullable BallotPanel ballot;
    private String browser = "";
    private volatile @Nullable UUID guestId;
    private volatile @Nullable GuestRound shown;

    GuestView(GuestBallotService ballots, GuestCookies cookies, OpenRoundPages openPages) {
        this.ballots = ballots;
        this.cookies = cookies;
        this.openPages = openPages;
        title.getElement().setAttribute("dir", "auto");
        question.getElement().setAttribute("dir", "auto");
        question.addClassName("etappe-round-question");
        all.addClassName("etappe-guest-round");
        countdown.addOverListener(over -> followUp());
    }

    @Override
    protected EntryCard initContent() {
        var card = new EntryCard(getTranslation("voting.guest.title"));
        card.addClassName("etappe-guest");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("voting.guest.title") + " – " + getTranslation("app.name");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    @Override
    public void setParameter(BeforeEvent event, String link) {
        var entry = ballots.look(link);
        if (entry.isEmpty()) {
            complain(new Refusal("link-unknown"));
            return;
        }
        var guest = entry.get().guestId();
        guestId = guest;
        var known = cookies.of(guest).filter(secret -> ballots.isOf(secret, guest));
        if (known.isPresent()) {
            getContent().attempt(() -> enter(known.get()));
        } else if (entry.get().state() == LinkState.OPEN) {
            offer(guest, link);
        } else {
            complain(new Refusal(
                    entry.get().state() == LinkState.USED
                            ? "guest-elsewhere"
                            : entry.get().state().refusalCode()));
        }
    }

    private void offer(UUID guest, String link) {
        var begin = new Button(getTranslation("voting.guest.begin"));
        var explained = new Paragraph(getTranslation("voting.guest.text"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(click -> getContent().attempt(() -> {
            var secret = ballots.takePart(link);
            cookies.keep(guest, secret);
            explained.setVisible(false);
            begin.setVisible(false);
            enter(secret);
        }));
        getContent().add(explained, begin);
    }

    private void enter(String secret) {
        var round = ballots.mine(secret);
        browser = secret;
        ballot = new BallotPanel(new GuestActs(ballots, secret));
        place.add(ballot);
        getContent().add(all);
        show(round);
    }

    private void show(GuestRound round) {
        shown = round;
        title.setText(round.title());
        question.setText(round.question());
        var state = round.ballot().state();
        countdown.show(round.untilNext(), state == RoundState.WAITING ? "voting.opens" : "voting.closes");
        told.setVisible(state != RoundState.OPEN);
        told.setText(getTranslation(
                "voting.guest.told." + (state == RoundState.REVEALED ? RoundState.ENDED : state).code()));
        place.setVisible(state == RoundState.OPEN);
        if (ballot != null) {
            ballot.show(round.items(), round.ballot(), null);
        }
    }

    private void complain(Refusal refusal) {
        getContent().complain(RefusalTexts.of(refusal, getLocale()));
    }

    @Override
    public UUID workspaceId() {
        var round = shown;
        return round == null ? new UUID(0, 0) : round.workspaceId();
    }

    @Override
    public boolean isBallotOf(UUID roundId, UUID voterId) {
        var round = shown;
        return round != null && voterId.equals(guestId);
    }

    @Override
    public void followUp() {
        if (shown != null) {
            all.setVisible(false);
            getContent().attempt(() -> {
                show(ballots.mine(browser));
                all.setVisible(true);
            });
        }
    }
}
