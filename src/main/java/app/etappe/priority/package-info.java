/** Priority: pain points and opportunities ranked by votes, customers and severity, by one formula that everybody can read. */
@NullMarked
package app.etappe.priority;

import org.jspecify.annotations.NullMarked;
