package app.etappe.mail;

import java.util.UUID;

/** A mail as it goes out. @param id the same however often it is sent, so that a mailbox can tell */
record Letter(UUID id, String toAddress, String toName, MailText text) {}
