/** What must hold of maps. */
@NullMarked
package app.etappe.journey;

import org.jspecify.annotations.NullMarked;
