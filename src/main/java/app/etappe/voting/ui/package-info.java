/** The pages on which members vote, whoever leads a round leads it, and everybody sees what came of it. */
@NullMarked
package app.etappe.voting.ui;

import org.jspecify.annotations.NullMarked;
