/** Mails: the installation's mail server, and those on their way, which other modules put into the outbox. */
@NullMarked
package app.etappe.mail;

import org.jspecify.annotations.NullMarked;
