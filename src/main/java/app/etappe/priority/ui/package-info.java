/** The managers' page: what hurts customers, ranked, laid out by impact and effort, and decided on. */
@NullMarked
package app.etappe.priority.ui;

import org.jspecify.annotations.NullMarked;
