package app.etappe.following;

import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What mails tell of inboxes. It asks for no rights but those of the mail's reader: mails go to nobody else. */
@Component
public class InboxMails {

    /** What the outbox knows these mails by. */
    public static final String KIND = "inbox";

    /** A mail tells no more of them, the newest. */
    public static final int MOST = 50;

    private final Notices notices;
    private final NoticeReading reading;
    private final WorkspaceAccess access;

    InboxMails(Notices notices, NoticeReading reading, WorkspaceAccess access) {
        this.notices = notices;
        this.reading = reading;
        this.access = access;
    }

    /** What a mail is to tell, of what its reader may see and has not read meanwhile. */
    @Transactional(readOnly = true)
    public List<Notice> of(UUID mailId, UUID accountId) {
        var found = notices.inMail(mailId, accountId, MOST);
        var open = found.stream()
                .map(StoredNotice::workspaceId)
                .distinct()
                .filter(workspaceId -> access.can(Right.READ, workspaceId, accountId))
                .collect(Collectors.toSet());
        return reading.read(found.stream()
                .filter(notice -> open.contains(notice.workspaceId()))
                .toList());
    }
}
