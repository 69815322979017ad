package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds lines over all interviews of a workspace. Researchers find all, everybody else what was released, masked words never;
 * nobody finds what is removed, archived, or of somebody who withdrew.
 */
@Service
public class NoteSearchService {

    /** The most lines that are asked for by their ids at once. */
    public static final int MOST = 5_000;

    private final InterviewAccess access;
    private final SearchWalk walk;
    private final FoundNotes found;
    private final Notes notes;
    private final MapService maps;
    private final PlaceService places;

    NoteSearchService(
            InterviewAccess access,
            SearchWalk walk,
            FoundNotes found,
            Notes notes,
            MapService maps,
            PlaceService places) {
        this.access = access;
        this.walk = walk;
        this.found = found;
        this.notes = notes;
        this.maps = maps;
        this.places = places;
    }

    /**
     * The next 50 lines that meet a search, those of the latest interviews first, as they stand in them.
     *
     * @param after where the last page ended; null for the first
     * @throws Refusal {@code not-found}, also for a map that its reader does not see, {@code not-allowed}
     */
    @Transactional(readOnly = true)
    public NotePage find(UUID workspaceId, NoteSearch search, @Nullable NotePosition after) {
        boolean researcher = access.requireResearcherOrReader(workspaceId);
        return walk.go(workspaceId, search, places(workspaceId, search), researcher, after);
    }

    private @Nullable SearchedPlaces places(UUID workspaceId, NoteSearch search) {
        var map = search.map();
        if (map == null) {
            return null;
        }
        if (!maps.details(map).workspaceId().equals(workspaceId)) {
            throw Refusal.notFound();
        }
        return SearchedPlaces.of(search, map, search.element() == null ? List.of() : places.all(map));
    }

    /** What a search of this workspace can be narrowed down to. @throws Refusal {@code not-found}, {@code not-allowed} */
    @Transactional(readOnly = true)
    public SearchChoices choices(UUID workspaceId) {
        return found.choices(workspaceId, access.requireResearcherOrReader(workspaceId));
    }

    /**
     * Those of these lines that their reader may see now, in no order.
     *
     * @param ids {@value #MOST} at most
     * @throws Refusal {@code not-found}, {@code not-allowed}
     */
    @Transactional(readOnly = true)
    public List<FoundNote> some(UUID workspaceId, Collection<UUID> ids) {
        boolean researcher = access.requireResearcherOrReader(workspaceId);
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " lines");
        }
        var lines = notes.some(ids);
        var hearing =
                found.hearing(lines.stream().map(Note::interviewId).distinct().toList(), researcher);
        var hits = new ArrayList<FoundNotes.Hit>();
        lines.stream()
                .filter(note -> hearing.isOf(note, workspaceId) && hearing.isHeard(note))
                .forEach(note -> hits.add(new FoundNotes.Hit(note, List.of())));
        return found.of(hits, hearing);
    }
}
