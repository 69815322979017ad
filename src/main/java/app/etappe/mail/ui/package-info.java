/** The page on which administrators name the mail server and try it. */
@NullMarked
package app.etappe.mail.ui;

import org.jspecify.annotations.NullMarked;
