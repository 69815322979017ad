package app.etappe.journey;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes content onto a new map. Nobody else knows the map yet, so nothing is looked up; the log is the same as if
 * somebody had added one element after the other.
 */
@Component
class MapFiller {

    /** Stands in the log for content that came in one go and not as a command. */
    static final String NO_HASH = "0".repeat(64);

    private final Elements elements;
    private final LayerValues rows;
    private final ChangeLog log;
    private final MapRevisions revisions;
    private final Clock clock;

    MapFiller(Elements elements, LayerValues rows, ChangeLog log, MapRevisions revisions, Clock clock) {
        this.elements = elements;
        this.rows = rows;
        this.log = log;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** @throws Refusal if the content is over a limit or a text cannot be stored; the transaction is to be given up then */
    void fill(UUID mapId, UUID authorId, String title, MapContent content) {
        requireRoom("limit-stages", content.stages().size(), Limits.STAGES);
        requireRoom(
                "limit-steps",
                content.stages().stream()
                        .mapToInt(stage -> stage.steps().size())
                        .sum(),
                Limits.STEPS);
        requireRoom("limit-lanes", content.lanes().size(), Limits.LANES);
        requireRoom("limit-cards", content.cards().size(), Limits.CARDS);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        revisions.start(mapId, authorId, now);
        var all = new ContentElements(mapId).of(title, content);
        long revision = 0;
        for (int from = 0; from < all.size(); from += BoardCommand.LARGEST) {
            revision++;
            var edit = new BoardEdit(elements, rows, mapId, LayerChain.BASE, authorId, revision);
            all.subList(from, Math.min(all.size(), from + BoardCommand.LARGEST)).forEach(edit::create);
            log.add(new Revision(mapId, revision, null, authorId, now, Ids.next(), NO_HASH, null), edit.values());
        }
        revisions.moveOn(mapId, revision, authorId, now);
    }

    private static void requireRoom(String code, int size, int limit) {
        if (size > limit) {
            throw new Refusal(code, Map.of("limit", limit));
        }
    }
}
