package app.etappe.voting.ui;

import app.etappe.journey.MapService;
import app.etappe.journey.ui.PanelSection;
import app.etappe.journey.ui.PanelSelection;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.painpoint.ItemReference;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import app.etappe.voting.RoundState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In the panel of a board: votes for what is selected, where it is an item of an open round. */
@SpringComponent
class RoundPanel implements PanelSection {

    /**
     * An open round that has the item.
     *
     * @param item in a list of one, as a ballot takes it
     */
    record Vote(RoundReading.Shown shown, List<ItemReference> item) {}

    private final RoundReading reading;
    private final MapService maps;
    private final ItemPlacingService placing;
    private final OpenRoundPages open;
    private final CurrentUser currentUser;

    RoundPanel(
            RoundReading reading,
            MapService maps,
            ItemPlacingService placing,
            OpenRoundPages open,
            CurrentUser currentUser) {
        this.reading = reading;
        this.maps = maps;
        this.placing = placing;
        this.open = open;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> of(PanelSelection selection) {
        var workspace = maps.details(selection.mapId()).workspaceId();
        var reader = currentUser.get().map(SignedIn::accountId).orElse(null);
        return Optional.of(new VoteSection(
                this, workspace, selection.mapId(), selection.spot().elementId(), reader));
    }

    void opened(VoteSection section) {
        section.getUI().ifPresent(page -> open.opened(section, page));
    }

    /** The latest open round in which the reader may vote on what stands on the card; null if there is none. */
    @Nullable
    Vote read(UUID workspaceId, UUID mapId, UUID cardId) {
        return placing.carried(mapId, cardId)
                .flatMap(item -> open(workspaceId)
                        .filter(shown -> shown.ballot().mayVote())
                        .flatMap(shown -> vote(shown, item))
                        .findFirst())
                .orElse(null);
    }

    private Stream<RoundReading.Shown> open(UUID workspaceId) {
        return reading.list(workspaceId).stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .map(round -> reading.read(round.id()));
    }

    private static Stream<Vote> vote(RoundReading.Shown shown, UUID itemId) {
        return shown.items().stream()
                .filter(item -> item.id().equals(itemId))
                .map(item -> new Vote(shown, List.of(item)));
    }

    BallotActs acts(UUID roundId) {
        return reading.acts(roundId);
    }
}
