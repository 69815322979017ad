/** The board in a real browser: keys, pointer, assistive technology, two people at once. */
@NullMarked
package app.etappe.journey.ui.board;

import org.jspecify.annotations.NullMarked;
