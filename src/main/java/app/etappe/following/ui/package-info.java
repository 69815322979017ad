/** The inbox with its bell, “Follow” beside items, and what mails say. */
@NamedInterface("ui")
@NullMarked
package app.etappe.following.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
