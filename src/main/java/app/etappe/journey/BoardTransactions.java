package app.etappe.journey;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one transaction in which a command is checked and done. Whatever it reads, it reads after it has the map's lock. */
@Component
class BoardTransactions {

    private final MapRevisions revisions;
    private final MapAccess access;
    private final ChangeLog log;
    private final Elements elements;
    private final LayerValues rows;
    private final Variants variants;
    private final VariantReader layers;
    private final OperationActs acts;
    private final PatchMaker patches;
    private final CommandHash hash;
    private final CurrentUser currentUser;
    private final Clock clock;

    BoardTransactions(
            MapRevisions revisions,
            MapAccess access,
            ChangeLog log,
            Elements elements,
            LayerValues rows,
            Variants variants,
            VariantReader layers,
            OperationActs acts,
            PatchMaker patches,
            CommandHash hash,
            CurrentUser currentUser,
            Clock clock) {
        this.revisions = revisions;
        this.access = access;
        this.log = log;
        this.elements = elements;
        this.rows = rows;
        this.variants = variants;
        this.layers = layers;
        this.acts = acts;
        this.patches = patches;
        this.hash = hash;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws Refusal if the command is refused; nothing is written then */
    @Transactional
    BoardAnswer apply(UUID mapId, @Nullable UUID layer, BoardCommand command) {
        long revision = revisions.lock(mapId);
        access.requireEdit(mapId);
        var author = currentUser.requireId();
        var hashed = hash.of(layer, command);
        var earlier = log.ofCommand(mapId, author, command.command());
        if (earlier.isPresent()) {
            return repeated(earlier.get(), hashed);
        }
        var edit = new BoardEdit(elements, rows, mapId, variants.open(mapId, layer), author, revision + 1);
        elements.fetch(mapId, command.elements());
        command.ops().forEach(op -> acts.perform(edit, op, command));
        return new BoardAnswer.Committed(logged(edit, command, hashed));
    }

    private static BoardAnswer repeated(MapChange earlier, String hashed) {
        if (!earlier.commandHash().equals(hashed)) {
            throw new Refusal("command-reused");
        }
        return new BoardAnswer.Repeated(earlier.revision());
    }

    private BoardPatch logged(BoardEdit edit, BoardCommand command, String hashed) {
        // The database keeps microseconds; what is handed out now shall be what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var revision = new Revision(
                edit.mapId(),
                edit.revision(),
                edit.layer(),
                edit.authorId(),
                now,
                command.command(),
                hashed,
                edit.undoes());
        var change = log.add(revision, edit.values());
        revisions.moveOn(edit.mapId(), edit.revision(), edit.authorId(), now);
        return patches.patch(change, edit.values(), edit.kept());
    }

    /** What stands on the map now, read under its lock so that it is one revision and not parts of two. */
    @Transactional
    BoardSnapshot snapshot(UUID mapId) {
        long revision = revisions.lock(mapId);
        access.requireRead(mapId);
        var all = elements.all(mapId).stream().map(ElementPatch::whole).toList();
        var said = rows.all(mapId).stream().map(LayerPatch::of).toList();
        return new BoardSnapshot(revision, all, said, layers.of(mapId));
    }

    /** The committed revisions after one, oldest first. */
    @Transactional(readOnly = true)
    List<BoardPatch> since(UUID mapId, long revision, int limit) {
        return log.since(mapId, revision, limit).stream()
                .map(change -> patches.patch(change, log.values(mapId, change.revision()), List.of()))
                .toList();
    }
}
