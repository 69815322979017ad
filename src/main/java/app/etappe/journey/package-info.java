/** Maps with their stages, steps, lanes and cards; the change log, undo and redo. */
@NullMarked
package app.etappe.journey;

import org.jspecify.annotations.NullMarked;
