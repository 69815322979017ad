package app.etappe.priority.ui;

import app.etappe.base.AuditEvent;
import app.etappe.security.CurrentUser;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Writes the list as a file, as its reader may see it now. */
@SpringComponent
class ListExport {

    private static final int TOLD_EVERY = 250;

    private final ListingReader reader;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListExport(ListingReader reader, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.reader = reader;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The items that meet the query. Leaves an audit event.
     *
     * @param progress told from time to time which part of it is done, from 0 to 1
     */
    byte[] write(UUID workspaceId, ListQuery query, ListFormat format, Locale language, DoubleConsumer progress) {
        var listing = reader.read(workspaceId, query.kind());
        var words = new RowWords(listing, language);
        var columns = new ListColumns(listing, words, language);
        var shown = listing.shown(query);
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(new ArrayList<>(columns.header()));
        for (var ranked : shown) {
            rows.add(columns.row(ranked));
            if (rows.size() % TOLD_EVERY == 0) {
                progress.accept((double) rows.size() / shown.size());
            }
        }
        events.publishEvent(
                new AuditEvent(clock.instant(), currentUser.requireId(), "pain-points-exported", workspaceId));
        return format.write(words.say("priority.kind." + query.kind().code()), rows);
    }
}
