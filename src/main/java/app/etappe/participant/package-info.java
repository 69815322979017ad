/** The people who are interviewed: codes, consent, what is known of them, and how they leave again. */
@NullMarked
package app.etappe.participant;

import org.jspecify.annotations.NullMarked;
