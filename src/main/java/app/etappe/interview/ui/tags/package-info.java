/** The dialog in which the tags of a workspace are kept in order. */
@NullMarked
package app.etappe.interview.ui.tags;

import org.jspecify.annotations.NullMarked;
