/** The page of a workspace's segments, and its archive. */
@NullMarked
package app.etappe.segment.ui;

import org.jspecify.annotations.NullMarked;
