package app.etappe.mail;

import java.io.Serial;

/** A mail could not be sent. */
class CannotSend extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final MailFailure failure;
    private final String reply;
    private final boolean forGood;

    /**
     * @param reply what the server said, on one line; it may name people, and so goes into no log. Empty: nothing
     * @param forGood whether the server will say the same tomorrow
     */
    CannotSend(MailFailure failure, String reply, boolean forGood, Throwable cause) {
        super(failure.code(), cause);
        this.failure = failure;
        this.reply = reply;
        this.forGood = forGood;
    }

    MailFailure failure() {
        return failure;
    }

    String reply() {
        return reply;
    }

    boolean isForGood() {
        return forGood;
    }
}
