/** Sign-in, set-up link, password reset and the account's own page; and the parts of such pages for other modules. */
@NamedInterface("ui")
@NullMarked
package app.etappe.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
