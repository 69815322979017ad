/** Accounts, sign-ins and the current user. */
@NullMarked
package app.etappe.security;

import org.jspecify.annotations.NullMarked;
