/** What maps stand on, beside interviews and boards. */
@NullMarked
package app.etappe.evidence.ui;

import org.jspecify.annotations.NullMarked;
