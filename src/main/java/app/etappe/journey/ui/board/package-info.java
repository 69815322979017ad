/** The page around the board element. */
@NullMarked
package app.etappe.journey.ui.board;

import org.jspecify.annotations.NullMarked;
