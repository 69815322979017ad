/** Pain points and opportunities on boards and in dialogs. */
@NullMarked
package app.etappe.painpoint.ui;

import org.jspecify.annotations.NullMarked;
