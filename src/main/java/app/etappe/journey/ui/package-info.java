/** The list of maps and its dialogs; other features add to it through {@link MapSource} and {@link MapMenuItem}. */
@NamedInterface("ui")
@NullMarked
package app.etappe.journey.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
