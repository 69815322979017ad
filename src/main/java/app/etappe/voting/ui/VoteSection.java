package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own votes for what stands on a card. It is away where nothing is voted on. */
@StyleSheet("assets/voting.css")
class VoteSection extends Composite<Section> implements OpenRoundPages.Page {

    private static final long serialVersionUID = 1L;

    private final transient RoundPanel panel;
    private final UUID workspaceId;
    private final UUID mapId;
    private final UUID cardId;
    private final @Nullable UUID reader;
    private final H3 heading = new H3();
    private final Anchor round = new Anchor("", getTranslation("voting.bar.look"));
    private @Nullable BallotPanel ballot;
    private volatile @Nullable UUID roundId;

    VoteSection(RoundPanel panel, UUID workspaceId, UUID mapId, UUID cardId, @Nullable UUID reader) {
        this.panel = panel;
        this.workspaceId = workspaceId;
        this.mapId = mapId;
        this.cardId = cardId;
        this.reader = reader;
        getContent().addClassName("etappe-vote-panel");
        getContent().setVisible(false);
        getContent().add(heading);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        panel.opened(this);
        followUp();
    }

    @Override
    public void followUp() {
        try {
            show(panel.read(workspaceId, mapId, cardId));
        } catch (Refusal unseen) {
            getContent().setVisible(false);
        }
    }

    private void show(RoundPanel.@Nullable Vote vote) {
        getContent().setVisible(vote != null);
        if (vote == null) {
            return;
        }
        var shown = vote.shown().round();
        var present = ballot;
        if (present == null || !shown.id().equals(roundId)) {
            roundId = shown.id();
            present = new BallotPanel(panel.acts(shown.id()));
            ballot = present;
            getContent().removeAll();
            getContent().add(heading, present, round);
        }
        heading.setText(getTranslation("voting.panel", shown.title()));
        round.setHref(RoundPlaces.round(workspaceId, shown.id()));
        present.show(vote.item(), vote.shown().ballot(), shown.discussedItemId());
    }

    @Override
    public UUID workspaceId() {
        return workspaceId;
    }

    @Override
    public boolean isBallotOf(UUID round, UUID voter) {
        return round.equals(roundId) && voter.equals(reader);
    }
}
