/** Main layout, navigation, first-run set-up and the one error handler. Known by nobody. */
@NullMarked
package app.etappe.shell;

import org.jspecify.annotations.NullMarked;
