package app.etappe.journey;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Does many operations in a variant as few revisions, which the log marks as what came in one go. */
@Component
class VariantFiller {

    /** Half of what a revision may concern: where ranks run out, siblings are concerned too. */
    private static final int GROUP = BoardCommand.LARGEST / 2;

    private final MapRevisions revisions;
    private final MapAccess access;
    private final Variants variants;
    private final Elements elements;
    private final LayerValues rows;
    private final Additions additions;
    private final Alterations alterations;
    private final ChangeLog log;
    private final PatchMaker patches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VariantFiller(
            MapRevisions revisions,
            MapAccess access,
            Variants variants,
            Elements elements,
            LayerValues rows,
            Additions additions,
            Alterations alterations,
            ChangeLog log,
            PatchMaker patches,
            ApplicationEventPublisher events,
            Clock clock) {
        this.revisions = revisions;
        this.access = access;
        this.variants = variants;
        this.elements = elements;
        this.rows = rows;
        this.additions = additions;
        this.alterations = alterations;
        this.log = log;
        this.patches = patches;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal see {@link VariantFillingService#fill}; the transaction is to be given up then */
    void fill(UUID mapId, UUID variantId, UUID authorId, List<Operation> operations) {
        long revision = revisions.lock(mapId);
        access.requireEdit(mapId);
        var chain = variants.open(mapId, variantId);
        // At hand from here on, so that they are not read one by one.
        var atHand = elements.all(mapId);
        var told = new ArrayList<BoardPatch>();
        for (int from = 0; from < operations.size() && !atHand.isEmpty(); from += GROUP) {
            revision++;
            var edit = new BoardEdit(elements, rows, mapId, chain, authorId, revision);
            operations
                    .subList(from, Math.min(operations.size(), from + GROUP))
                    .forEach(operation -> perform(edit, operation));
            told.add(logged(edit));
        }
        events.publishEvent(new VariantFilled(told));
    }

    private void perform(BoardEdit edit, Operation operation) {
        switch (operation) {
            case Operation.Add add -> additions.apply(edit, add);
            case Operation.Set set -> alterations.apply(edit, set, Long.MAX_VALUE, false);
            case Operation.Tag tag -> alterations.apply(edit, tag);
            case Operation.Untag untag -> alterations.apply(edit, untag);
            case Operation.Move move -> alterations.apply(edit, move);
            case Operation.Remove remove -> alterations.apply(edit, remove);
            default -> throw new Refusal("command-invalid");
        }
    }

    private BoardPatch logged(BoardEdit edit) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var revision = new Revision(
                edit.mapId(), edit.revision(), edit.layer(), edit.authorId(), now, Ids.next(), MapFiller.NO_HASH, null);
        var change = log.add(revision, edit.values());
        revisions.moveOn(edit.mapId(), edit.revision(), edit.authorId(), now);
        return patches.patch(change, edit.values(), List.of());
    }

    @TransactionalEventListener
    void on(VariantFilled filled) {
        filled.patches().forEach(patch -> events.publishEvent(new BoardChanged(patch)));
    }
}
