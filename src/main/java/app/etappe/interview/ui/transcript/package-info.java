/** The dialog that takes transcripts over into interviews. */
@NullMarked
package app.etappe.interview.ui.transcript;

import org.jspecify.annotations.NullMarked;
