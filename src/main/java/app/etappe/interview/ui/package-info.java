/** The pages of interviews, and the log that is typed into. */
@NullMarked
package app.etappe.interview.ui;

import org.jspecify.annotations.NullMarked;
