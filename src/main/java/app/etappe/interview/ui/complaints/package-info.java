/** The dialog that takes in complaints and survey answers out of table files. */
@NullMarked
package app.etappe.interview.ui.complaints;

import org.jspecify.annotations.NullMarked;
