/** The pages on which members vote, whoever leads a round leads it, and everybody sees what came of it. */
@NamedInterface("ui")
@NullMarked
package app.etappe.voting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
