/** Import and export of maps, and the examples that come through it. */
@NullMarked
package app.etappe.exchange;

import org.jspecify.annotations.NullMarked;
