/** How the database is opened: its sessions, the check at the start, the copy before a migration. */
@NullMarked
package app.etappe.base.database;

import org.jspecify.annotations.NullMarked;
