/** How a workspace cuts through its customers: dimensions, their segments, and personas as examples of each. */
@NullMarked
package app.etappe.segment;

import org.jspecify.annotations.NullMarked;
