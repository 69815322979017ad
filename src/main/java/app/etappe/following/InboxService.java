package app.etappe.following;

import app.etappe.security.CurrentUser;
import app.etappe.workspace.WorkspaceAccess;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own inbox, over all of one's workspaces. Refuses strangers with {@code not-signed-in}. */
@Service
public class InboxService {

    /** The most notices on one page. */
    public static final int PAGE_SIZE = 25;

    private static final int MOST_PAGES = 100_000;

    private final Notices notices;
    private final NoticeReading reading;
    private final WorkspaceAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InboxService(
            Notices notices,
            NoticeReading reading,
            WorkspaceAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.reading = reading;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** A page of it, the newest first. @param page counted from 0 */
    @Transactional(readOnly = true)
    public List<Notice> list(int page) {
        var me = currentUser.requireId();
        return reading.read(notices.of(me, access.mine(), Math.clamp(page, 0, MOST_PAGES) * PAGE_SIZE, PAGE_SIZE));
    }

    /** How many notices there are. */
    @Transactional(readOnly = true)
    public long count() {
        return notices.count(currentUser.requireId(), access.mine());
    }

    /** How many are unread. */
    @Transactional(readOnly = true)
    public long unread() {
        return notices.countUnread(currentUser.requireId(), access.mine());
    }

    /** Marks one as read; nothing happens for another's, or one that is gone. */
    @Transactional
    public void read(UUID noticeId) {
        var me = currentUser.requireId();
        if (notices.read(noticeId, me, clock.instant())) {
            events.publishEvent(new InboxChanged(Set.of(me)));
        }
    }

    /** Marks all as read. */
    @Transactional
    public void readAll() {
        var me = currentUser.requireId();
        notices.readAll(me, clock.instant());
        events.publishEvent(new InboxChanged(Set.of(me)));
    }
}
