/** Voting rounds: members spend votes on pain points or opportunities, unseen until the round is revealed. */
@NullMarked
package app.etappe.voting;

import org.jspecify.annotations.NullMarked;
