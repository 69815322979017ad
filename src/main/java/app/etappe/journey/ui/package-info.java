/** The list of maps and its dialogs. */
@NullMarked
package app.etappe.journey.ui;

import org.jspecify.annotations.NullMarked;
