package app.etappe.voting;

import app.etappe.security.LinkState;
import java.util.UUID;

/**
 * What a guest's link leads to.
 *
 * @param guestId whose it is; their browser keeps its secret under it
 * @param state whether it can still be used: {@link LinkState#USED} once a browser has taken part with it
 */
public record GuestEntry(UUID guestId, LinkState state) {}
