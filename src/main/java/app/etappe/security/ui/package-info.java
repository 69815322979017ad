/** Sign-in, set-up link, password reset and the account's own page. */
@NullMarked
package app.etappe.security.ui;

import org.jspecify.annotations.NullMarked;
