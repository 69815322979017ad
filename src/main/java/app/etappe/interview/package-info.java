/** Interviews: what customers said, line by line, written together while they talk, and what it says of places on maps. */
@NullMarked
package app.etappe.interview;

import org.jspecify.annotations.NullMarked;
