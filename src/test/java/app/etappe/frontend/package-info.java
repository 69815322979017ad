/** Runs the tests of the board element's sources, which are written beside them in TypeScript. */
@NullMarked
package app.etappe.frontend;

import org.jspecify.annotations.NullMarked;
