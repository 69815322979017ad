/** Who follows which item, and what they are told of it: in an inbox, and by mail. */
@NullMarked
package app.etappe.following;

import org.jspecify.annotations.NullMarked;
