/**
 * Who may call what: every public method of every service, tried by everybody. A module says so in one class that
 * implements {@link app.etappe.rights.RightsRows}; a public service method that no row knows fails the test.
 */
@NullMarked
package app.etappe.rights;

import org.jspecify.annotations.NullMarked;
