/** What the live path needs to know of a document: the right to read it, its snapshot, its commands, its changes. */
@NamedInterface("live")
@NullMarked
package app.etappe.base.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
