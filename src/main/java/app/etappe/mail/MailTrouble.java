package app.etappe.mail;

import java.time.Instant;

/** Why and when a mail last could not be sent. */
public record MailTrouble(MailFailure why, Instant at) {}
