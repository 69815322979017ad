package app.etappe.voting.ui;

import app.etappe.journey.MapService;
import app.etappe.journey.ui.PanelSection;
import app.etappe.journey.ui.PanelSelection;
import app.etappe.painpoint.ItemReference;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemSummary;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import app.etappe.voting.RoundState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final ItemService items;
    private final OpenRoundPages open;
    private final CurrentUser currentUser;

    RoundPanel(RoundReading reading, MapService maps, ItemService items, OpenRoundPages open, CurrentUser currentUser) {
        this.reading = reading;
        this.maps = maps;
        this.items = items;
        this.open = open;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> of(PanelSelection selection) {
        var workspace = maps.details(selection.mapId()).workspaceId();
        var reader = currentUser.get().map(SignedIn::accountId).orElse(null);
        return Optional.of(new VoteSection(this, workspace, selection.spot().elementId(), reader));
    }

    void opened(VoteSection section) {
        section.getUI().ifPresent(page -> open.opened(section, page));
    }

    /** The latest open round in which the reader may vote on what stands on the card; null if there is none. */
    @Nullable
    Vote read(UUID workspaceId, UUID cardId) {
        var rounds = reading.list(workspaceId).stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .toList();
        if (rounds.isEmpty()) {
            return null;
        }
        var onCard = items.list(workspaceId).stream()
                .filter(item -> item.places().stream()
                        .anyMatch(place -> place.elementId().equals(cardId)))
                .map(ItemSummary::id)
                .toList();
        return onCard.isEmpty()
                ? null
                : rounds.stream()
                        .map(round -> reading.read(round.id()))
                        .filter(shown -> shown.ballot().mayVote())
                        .map(shown -> new Vote(
                                shown,
                                shown.items().stream()
                                        .filter(item -> onCard.contains(item.id()))
                                        .toList()))
                        .filter(vote -> !vote.item().isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    BallotActs acts(UUID roundId) {
        return reading.acts(roundId);
    }
}
