package app.etappe.participant;

/**
 * A consent that ends within the next days, or has ended.
 *
 * @param concerned what goes with it, or nobody can say any more whose it was
 */
public record EndingConsent(ParticipantDetails participant, TraceSummary concerned) {}
