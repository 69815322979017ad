@NullMarked
package app.etappe.base.database;

import org.jspecify.annotations.NullMarked;
