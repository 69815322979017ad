/** Workspace settings, members and invitations. */
@NullMarked
package app.etappe.workspace.ui;

import org.jspecify.annotations.NullMarked;
