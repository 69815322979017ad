/** Workspaces, members and roles, on both databases. */
@NullMarked
package app.etappe.workspace;

import org.jspecify.annotations.NullMarked;
