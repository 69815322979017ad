/** Pain points and opportunities on boards and in dialogs; pages of others open an item by {@code ItemPanel}. */
@NamedInterface("ui")
@NullMarked
package app.etappe.painpoint.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
