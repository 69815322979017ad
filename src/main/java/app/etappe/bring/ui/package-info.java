/** The page on which copies are compared, doubts settled and the base made. */
@NullMarked
package app.etappe.bring.ui;

import org.jspecify.annotations.NullMarked;
