/** The page on which lines of interviews are found and gathered into themes. */
@NullMarked
package app.etappe.theme.ui;

import org.jspecify.annotations.NullMarked;
