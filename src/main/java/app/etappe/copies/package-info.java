/** Maps that are copies of one journey, drifted apart: what is the same in them, and one base with what differs in each. */
@NullMarked
package app.etappe.copies;

import org.jspecify.annotations.NullMarked;
