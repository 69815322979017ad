/** Voting rounds: members spend votes on pain points or opportunities, unseen until the round is revealed. */
@ApplicationModule(allowedDependencies = {"base", "security", "workspace"})
@NullMarked
package app.etappe.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
