package app.etappe.journey;

import app.etappe.base.Ids;
import app.etappe.base.live.LiveRedacted;
import app.etappe.security.CurrentUser;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes words out of a map and its log, as a revision of its own; the numbers of the others stay. */
@Component
class Redaction {

    private final MapRevisions revisions;
    private final Elements elements;
    private final LayerValues rows;
    private final ChangeLog log;
    private final PatchMaker patches;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    Redaction(
            MapRevisions revisions,
            Elements elements,
            LayerValues rows,
            ChangeLog log,
            PatchMaker patches,
            EntityManager entities,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.revisions = revisions;
        this.elements = elements;
        this.rows = rows;
        this.log = log;
        this.patches = patches;
        this.entities = entities;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param logged the properties of the log that hold words */
    void redact(UUID mapId, UUID elementId, List<String> logged) {
        long revision = revisions.lock(mapId) + 1;
        var author = currentUser.idOrNobody();
        var edit = new BoardEdit(elements, rows, mapId, LayerChain.BASE, author, revision);
        var element = elements.find(mapId, elementId).orElseThrow();
        for (var property : Property.WORDS) {
            rows.of(elementId, property.code())
                    .forEach(row -> edit.layers().drop(row.layer(), elementId, property.code()));
            if (Property.read(element, property.code()) != null) {
                edit.changeItself(element, property.code(), MapTexts.WITHDRAWN);
            }
        }
        element.redact(revision);
        tell(log(edit));
        redactLog(mapId, elementId, logged);
        events.publishEvent(new LiveRedacted(mapId));
    }

    private BoardPatch log(BoardEdit edit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var head = new Revision(
                edit.mapId(), edit.revision(), null, edit.authorId(), now, Ids.next(), MapFiller.NO_HASH, null);
        var change = log.add(head, edit.values());
        revisions.moveOn(edit.mapId(), edit.revision(), edit.authorId(), now);
        return patches.patch(change, edit.values(), List.of());
    }

    private void tell(BoardPatch patch) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new BoardChanged(patch));
            }
        });
    }

    /** What says that there was a word, and what says that there was none, stay what they are, so that replay holds. */
    private void redactLog(UUID mapId, UUID elementId, List<String> logged) {
        entities.flush();
        for (var column : List.of("before", "after")) {
            redactLog(column, "v.layerId is null", MapTexts.WITHDRAWN, mapId, elementId, logged);
            redactLog(
                    column,
                    "v.layerId is not null and v." + column + " <> '" + LayerEdit.logged(null) + "'",
                    LayerEdit.logged(MapTexts.WITHDRAWN),
                    mapId,
                    elementId,
                    logged);
        }
    }

    private void redactLog(
            String column, String which, String marker, UUID mapId, UUID elementId, List<String> logged) {
        entities.createQuery("update ChangedValue v set v." + column + " = :marker where v.key.mapId = :map"
                        + " and v.elementId = :element and v.property in :properties and v." + column
                        + " is not null and " + which)
                .setParameter("marker", marker)
                .setParameter("map", mapId)
                .setParameter("element", elementId)
                .setParameter("properties", logged)
                .executeUpdate();
    }
}
