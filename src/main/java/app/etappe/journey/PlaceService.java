package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places of a map by their ids, for those who refer to them: its base and what variants added. */
@Service
public class PlaceService {

    private final MapAccess access;
    private final Elements elements;

    PlaceService(MapAccess access, Elements elements) {
        this.access = access;
        this.elements = elements;
    }

    /** All that is there, in no order, with the words of the base. @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public List<MapPlace> all(UUID mapId) {
        access.requireRead(mapId);
        Map<UUID, Element> all =
                elements.all(mapId).stream().collect(Collectors.toMap(Element::id, Function.identity()));
        return all.values().stream()
                .filter(element -> element.type() != ElementType.MAP)
                .map(element -> place(element, all))
                .filter(place -> !place.gone())
                .toList();
    }

    /**
     * Those of these ids that are on the map, and what they stand in; removed ones included. A few queries, however many
     * they are.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public Map<UUID, MapPlace> some(UUID mapId, Collection<UUID> ids) {
        access.requireRead(mapId);
        return some(mapId, Set.copyOf(ids));
    }

    private Map<UUID, MapPlace> some(UUID mapId, Set<UUID> ids) {
        var found = new HashMap<UUID, Element>();
        var wanted = ids;
        while (!wanted.isEmpty()) {
            elements.some(mapId, wanted).forEach(element -> found.put(element.id(), element));
            wanted = new HashSet<>(
                    found.values().stream().flatMap(PlaceService::standsIn).toList());
            wanted.removeAll(found.keySet());
            wanted.remove(mapId);
        }
        return found.values().stream()
                .filter(element -> element.type() != ElementType.MAP)
                .collect(Collectors.toMap(Element::id, element -> place(element, found)));
    }

    private static Stream<UUID> standsIn(Element element) {
        return Stream.of(element.position().parent(), element.position().lane()).filter(id -> id != null);
    }

    private static MapPlace place(Element element, Map<UUID, Element> all) {
        var position = element.position();
        return new MapPlace(
                element.id(),
                element.type(),
                element.text(),
                position.parent(),
                position.lane(),
                position.rank(),
                element.kind(),
                element.variantId(),
                element.mood(),
                !isThere(element, all));
    }

    private static boolean isThere(@Nullable Element element, Map<UUID, Element> all) {
        if (element == null || element.isRemoved()) {
            return false;
        }
        var position = element.position();
        boolean top = element.type() == ElementType.STAGE || element.type() == ElementType.LANE;
        return (top || isThere(all.get(position.parent()), all))
                && (position.lane() == null || isThere(all.get(position.lane()), all));
    }
}
