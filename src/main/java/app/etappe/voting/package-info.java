/** Voting rounds: members spend votes on pain points or opportunities, unseen until the round is revealed. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: live",
            "base :: ui",
            "security",
            "security :: ui",
            "workspace",
            "journey",
            "journey :: ui",
            "painpoint"
        })
@NullMarked
package app.etappe.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
