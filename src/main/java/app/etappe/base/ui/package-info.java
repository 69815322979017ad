/** Small pieces of user interface that every feature may use. */
@NamedInterface("ui")
@NullMarked
package app.etappe.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
