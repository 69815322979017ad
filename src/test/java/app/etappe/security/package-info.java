/** Accounts and sign-ins as people and browsers use them. */
@NullMarked
package app.etappe.security;

import org.jspecify.annotations.NullMarked;
