package app.etappe.following;

import org.springframework.context.ApplicationContext;

/** Makes mails of what is unread, as the job does. */
public final class UnreadMails {

    private UnreadMails() {}

    /** Now, and not when the job is due. */
    public static void make(ApplicationContext context) {
        context.getBean(InboxMailing.class).mailDue();
    }
}
