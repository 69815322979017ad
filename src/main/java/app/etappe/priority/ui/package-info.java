/** The managers' page: what hurts customers, ranked, laid out by impact and effort, and decided on; and a page for each item. */
@NamedInterface("ui")
@NullMarked
package app.etappe.priority.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
