/** Small pieces of user interface that every feature may use. */
@NullMarked
package app.etappe.base.ui;

import org.jspecify.annotations.NullMarked;
