package app.etappe.following;

import app.etappe.painpoint.ItemReference;
import app.etappe.security.CurrentUser;
import app.etappe.voting.RoundRevealed;
import app.etappe.voting.RoundService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of votes once everybody may, and of nothing before. */
@Component
class RevealListening {

    private final RoundService rounds;
    private final NoticeDelivery delivery;
    private final CurrentUser currentUser;

    RevealListening(RoundService rounds, NoticeDelivery delivery, CurrentUser currentUser) {
        this.rounds = rounds;
        this.delivery = delivery;
        this.currentUser = currentUser;
    }

    @EventListener
    void on(RoundRevealed revealed) {
        var items =
                rounds.items(revealed.roundId()).stream().map(ItemReference::id).toList();
        delivery.reveal(revealed.workspaceId(), revealed.roundId(), currentUser.idOrNobody(), items);
    }
}
