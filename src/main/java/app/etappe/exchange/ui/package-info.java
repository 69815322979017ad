/** The import dialog; other features take files as it does, and say as it does what is in them. */
@NamedInterface("ui")
@NullMarked
package app.etappe.exchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
