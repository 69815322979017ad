/** What the live path needs to know of a document: the right to read it, its snapshot, its commands, its changes. */
@NullMarked
package app.etappe.base.live;

import org.jspecify.annotations.NullMarked;
