/** Workspaces, members, roles, and who may do what in them. */
@NullMarked
package app.etappe.workspace;

import org.jspecify.annotations.NullMarked;
