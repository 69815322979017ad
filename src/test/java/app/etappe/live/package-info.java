/** What must hold of the live path, seen from sockets as pages open them. */
@NullMarked
package app.etappe.live;

import org.jspecify.annotations.NullMarked;
