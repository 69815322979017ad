package app.etappe.journey;

import app.etappe.base.Refusal;
import app.etappe.security.AccountService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what was done on a map, and by whom. */
@Service
public class HistoryService {

    /** So many revisions come at once. */
    public static final int PAGE = 50;

    /** So many changed values of one revision are told. */
    public static final int CHANGES = 40;

    /** So many revisions back an undo is followed to the edit that it took back. */
    private static final int LOOK_BACK = 1_000;

    private final ChangeLog log;
    private final HistoryReader reader;
    private final MapAccess access;
    private final AccountService accounts;

    HistoryService(ChangeLog log, HistoryReader reader, MapAccess access, AccountService accounts) {
        this.log = log;
        this.reader = reader;
        this.access = access;
        this.accounts = accounts;
    }

    /**
     * What was done on a map, for everybody who may read it.
     *
     * @param beforeRevision only what came before this revision; null: the latest
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public HistoryPage page(UUID mapId, @Nullable Long beforeRevision) {
        access.requireRead(mapId);
        var found = log.before(mapId, beforeRevision == null ? Long.MAX_VALUE : beforeRevision, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return shown.isEmpty()
                ? new HistoryPage(List.of(), false)
                : new HistoryPage(entries(mapId, shown), found.size() > PAGE);
    }

    private List<HistoryEntry> entries(UUID mapId, List<MapChange> revisions) {
        var names = accounts.names(revisions.stream().map(MapChange::authorId).collect(Collectors.toSet()));
        var changes = reader.changes(mapId, revisions);
        var undoing = log.undoing(mapId, revisions.getFirst().revision(), LOOK_BACK);
        return revisions.stream()
                .map(each -> entry(each, names, changes.getOrDefault(each.revision(), List.of()), undoing))
                .toList();
    }

    private static HistoryEntry entry(
            MapChange change, Map<UUID, String> names, List<HistoryChange> changes, Map<Long, Long> undoing) {
        var kind = kind(change, undoing);
        return new HistoryEntry(
                change.revision(),
                change.variantId(),
                change.madeAt(),
                names.get(change.authorId()),
                kind,
                kind == HistoryEntry.Kind.FILLED ? List.of() : changes,
                kind != HistoryEntry.Kind.FILLED && change.valueCount() > CHANGES);
    }

    private static HistoryEntry.Kind kind(MapChange change, Map<Long, Long> undoing) {
        if (change.commandHash().equals(MapFiller.NO_HASH)) {
            return HistoryEntry.Kind.FILLED;
        }
        boolean undone = false;
        for (var earlier = change.undoes(); earlier != null; earlier = undoing.get(earlier)) {
            undone = !undone;
        }
        if (change.undoes() == null) {
            return HistoryEntry.Kind.EDITED;
        }
        // Undoing an undo is doing it again, and so on.
        return undone ? HistoryEntry.Kind.UNDONE : HistoryEntry.Kind.REDONE;
    }
}
