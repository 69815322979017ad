/** The pages on which deciders review what hurts customers, and the reports made of it. */
@NullMarked
package app.etappe.review.ui;

import org.jspecify.annotations.NullMarked;
