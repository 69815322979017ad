/** What maps stand on: how many customers are behind each place, how recently they were heard, and who said otherwise. */
@NullMarked
package app.etappe.evidence;

import org.jspecify.annotations.NullMarked;
