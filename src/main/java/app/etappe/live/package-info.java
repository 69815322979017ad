/** The board's sockets: ordered fan-out of committed changes, answers and presence. */
@NullMarked
package app.etappe.live;

import org.jspecify.annotations.NullMarked;
