/** Brings maps together that were copied from each other: one base, and a variant for each copy. */
@NullMarked
package app.etappe.bring;

import org.jspecify.annotations.NullMarked;
