package app.etappe.journey;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.live.ReadersChanged;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.StringNode;

/** Maps as things: made, copied, shared, archived. What stands on them is {@link BoardService}'s. */
@Service
public class MapService {

    private final EntityManager entities;
    private final MapAccess access;
    private final WorkspaceAccess workspaces;
    private final MapLists lists;
    private final MapFiller filler;
    private final MapCopy copies;
    private final ContentReader reader;
    private final Elements elements;
    private final MapRevisions revisions;
    private final Variants variants;
    private final BoardService boards;
    private final MapRemoval removal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MapService(
            EntityManager entities,
            MapAccess access,
            WorkspaceAccess workspaces,
            MapLists lists,
            MapFiller filler,
            MapCopy copies,
            ContentReader reader,
            Elements elements,
            MapRevisions revisions,
            Variants variants,
            BoardService boards,
            MapRemoval removal,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.workspaces = workspaces;
        this.lists = lists;
        this.filler = filler;
        this.copies = copies;
        this.reader = reader;
        this.elements = elements;
        this.revisions = revisions;
        this.variants = variants;
        this.boards = boards;
        this.removal = removal;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The maps of a workspace that the current user sees, the latest change first, 500 at most.
     *
     * @param archived the archive instead of the maps in use
     * @throws Refusal {@code not-found} for who is no member
     */
    @Transactional(readOnly = true)
    public List<MapSummary> list(UUID workspaceId, boolean archived) {
        return lists.list(workspaceId, archived);
    }

    /** @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public MapDetails details(UUID mapId) {
        var map = access.require(mapId);
        boolean mayEdit = workspaces.can(Right.EDIT_MAPS, map.workspaceId());
        return new MapDetails(
                map.id(),
                map.workspaceId(),
                elements.find(mapId, mapId).orElseThrow().text(),
                map.language(),
                map.ownerId(),
                map.visibility(),
                map.readers(),
                map.archivedAt(),
                mayEdit && !map.isArchived(),
                mayEdit && access.isOwner(map));
    }

    /** How often a map has been changed; equal as long as nobody changes what stands on it. @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public long revision(UUID mapId) {
        access.require(mapId);
        return revisions.current(mapId);
    }

    /** What is seen in the base of a map. @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public MapContent content(UUID mapId) {
        return content(mapId, null);
    }

    /**
     * What is seen in one layer of a map.
     *
     * @param layer a variant; null for the base
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public MapContent content(UUID mapId, @Nullable UUID layer) {
        access.require(mapId);
        return reader.read(mapId, variants.chain(mapId, layer));
    }

    /**
     * Makes a map that the whole workspace sees, owned by the current user.
     *
     * @return its id
     * @throws Refusal {@code not-found}, {@code not-allowed}, or what is wrong with title and content
     */
    @Transactional
    public UUID create(UUID workspaceId, String title, Locale language, MapContent content) {
        workspaces.require(Right.EDIT_MAPS, workspaceId);
        var author = currentUser.requireId();
        var map = new JourneyMap(Ids.next(), workspaceId, author, language, clock.instant());
        entities.persist(map);
        filler.fill(map.id(), author, title, content);
        events.publishEvent(new MapsChanged(workspaceId));
        return map.id();
    }

    /** Makes a map of its own out of what stands on another, its variants in use included, with the same readers. @throws Refusal see {@link #create} */
    @Transactional
    public UUID duplicate(UUID mapId, String title) {
        var original = access.requireEditor(mapId);
        var author = currentUser.requireId();
        var map = new JourneyMap(Ids.next(), original.workspaceId(), author, original.language(), clock.instant());
        map.share(original.visibility(), original.readers());
        entities.persist(map);
        copies.copy(mapId, map.id(), author, title);
        events.publishEvent(new MapsChanged(original.workspaceId()));
        return map.id();
    }

    /** Gives a map another title, as a command like any other. @throws Refusal if the title cannot be stored, or the right is missing */
    public void rename(UUID mapId, String title) {
        var command = BoardCommand.now(new Operation.Set(mapId, Property.TEXT.code(), StringNode.valueOf(title)));
        if (boards.apply(mapId, null, command)
                instanceof BoardAnswer.Refused(String code, Map<String, Object> values)) {
            throw new Refusal(code, values);
        }
    }

    /**
     * Says who sees a map.
     *
     * @param members who sees it besides its owner; only where it is not open to the whole workspace. Whoever is no member
     *     of the workspace sees it in no case
     * @throws Refusal {@code not-found}, {@code not-allowed}
     */
    @Transactional
    public void share(UUID mapId, Visibility visibility, Set<UUID> members) {
        var map = access.requireOwner(mapId);
        map.share(visibility, members);
        tell(map);
    }

    /** Puts a map into the archive, where it can be read and brought back for 30 days. */
    @Transactional
    public void archive(UUID mapId) {
        var map = access.requireEditor(mapId);
        map.archive(clock.instant());
        tell(map);
    }

    /** Brings a map back out of the archive. */
    @Transactional
    public void restore(UUID mapId) {
        var map = access.requireEditor(mapId);
        map.restore(clock.instant());
        tell(map);
    }

    /** Deletes an archived map for good, with its log. @throws Refusal {@code map-in-use} unless it is in the archive */
    @Transactional
    public void delete(UUID mapId) {
        var map = access.requireOwner(mapId);
        if (!map.isArchived()) {
            throw new Refusal("map-in-use");
        }
        removal.remove(map);
    }

    private void tell(JourneyMap map) {
        events.publishEvent(new ReadersChanged(map.id(), null));
        events.publishEvent(new MapsChanged(map.workspaceId()));
    }
}
