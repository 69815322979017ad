/** The import dialog with its preview. */
@NullMarked
package app.etappe.exchange.ui;

import org.jspecify.annotations.NullMarked;
