package app.etappe.following.ui;

import app.etappe.base.PublicAddress;
import app.etappe.following.InboxMails;
import app.etappe.following.Notice;
import app.etappe.mail.MailKind;
import app.etappe.mail.MailText;
import app.etappe.mail.MailWords;
import app.etappe.security.AccountContact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The mail that tells what somebody has not read in their inbox. */
@Component
class InboxMail implements MailKind {

    /** Titles are cut after so many characters: a mail is read in passing. */
    private static final int LONGEST_LINE = 160;

    private final InboxMails mails;
    private final PublicAddress address;

    InboxMail(InboxMails mails, PublicAddress address) {
        this.mails = mails;
        this.address = address;
    }

    @Override
    public String code() {
        return InboxMails.KIND;
    }

    @Override
    public Optional<MailText> write(UUID mailId, AccountContact to) {
        var notices = mails.of(mailId, to.accountId());
        return notices.isEmpty() ? Optional.empty() : Optional.of(write(notices, to));
    }

    private MailText write(List<Notice> notices, AccountContact to) {
        var words = new MailWords(to.locale());
        var told = new NoticeWords(to.locale());
        var lines = notices.stream().map(notice -> line(notice, told)).collect(Collectors.joining("\n\n"));
        // No titles here: subjects are shown where others look on.
        return new MailText(
                words.of("inbox.mail.subject", notices.size()),
                String.join(
                        "\n\n",
                        words.of("inbox.mail.greeting", to.name()),
                        lines,
                        words.of("inbox.mail.more", address.link("/" + InboxView.ROUTE)),
                        words.of("inbox.mail.stop", address.link("/account"))));
    }

    private String line(Notice notice, NoticeWords words) {
        var about = "– " + MailText.line(words.title(notice), LONGEST_LINE) + " ("
                + MailText.line(notice.workspace(), LONGEST_LINE) + ")";
        var link = NoticeWords.address(notice).map(path -> "\n  " + address.link("/" + path));
        return about + "\n  " + MailText.line(words.what(notice), 2 * LONGEST_LINE) + link.orElse("");
    }
}
