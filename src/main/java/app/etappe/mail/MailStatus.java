package app.etappe.mail;

import org.jspecify.annotations.Nullable;

/**
 * How the installation's mails are doing.
 *
 * @param addressKnown whether {@code ETAPPE_URL} is set; without it no mails are made, since they could lead nowhere
 * @param waiting how many are to be sent
 * @param sent how many were sent in the last day
 * @param givenUp how many were given up in the last thirty days
 * @param trouble null: of those that are still known none failed
 */
public record MailStatus(
        boolean addressKnown,
        long waiting,
        long sent,
        long givenUp,
        @Nullable MailTrouble trouble) {}
