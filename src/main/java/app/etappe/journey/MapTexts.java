package app.etappe.journey;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands on maps as mere words, for who looks for those of somebody who withdrew. It asks for no right and passes over
 * nothing: archived maps, removed elements, variants and the log are read as well.
 */
@Component
public class MapTexts {

    /** What stands where words were withdrawn; a sign, since it is read in every language. */
    public static final String WITHDRAWN = "▇▇▇";

    private static final List<String> WORDS =
            Property.WORDS.stream().map(Property::code).toList();

    private static final List<String> LOGGED =
            Stream.concat(WORDS.stream(), WORDS.stream().map(LayerEdit::was)).toList();

    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;
    private final Elements elements;
    private final Redaction redaction;

    MapTexts(EntityManager entities, Elements elements, Redaction redaction) {
        this.entities = entities;
        this.elements = elements;
        this.redaction = redaction;
    }

    /** The elements of a workspace of which anything, in any layer and at any time, says what is looked for. */
    @Transactional(readOnly = true)
    public Set<UUID> saying(UUID workspaceId, Predicate<String> wanted) {
        var found = new HashSet<UUID>();
        inWorkspace("select e.id, e.text, e.question from Element e join JourneyMap m on m.id = e.mapId", workspaceId)
                .getResultStream()
                .forEach(row -> note(found, row, wanted));
        inWorkspace(
                        "select v.key.element, v.content, v.replaced from LayerValue v join JourneyMap m on m.id = v.mapId",
                        workspaceId,
                        "v.key.property in :properties")
                .setParameter("properties", WORDS)
                .getResultStream()
                .forEach(row -> note(found, row, wanted));
        inWorkspace(
                        "select v.elementId, v.before, v.after from ChangedValue v join JourneyMap m on m.id = v.key.mapId",
                        workspaceId,
                        "v.property in :properties")
                .setParameter("properties", LOGGED)
                .getResultStream()
                .forEach(row -> note(found, row, wanted));
        return found;
    }

    private TypedQuery<Object[]> inWorkspace(String query, UUID workspaceId, String... more) {
        var where = Stream.concat(Stream.of(" where m.workspaceId = :workspace"), Stream.of(more))
                .collect(Collectors.joining(" and "));
        return entities.createQuery(query + where, Object[].class)
                .setParameter("workspace", workspaceId)
                .setHint("org.hibernate.fetchSize", AT_ONCE);
    }

    private static void note(Set<UUID> found, Object[] row, Predicate<String> wanted) {
        Stream.of(row[1], row[2])
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .filter(wanted)
                .findAny()
                .ifPresent(text -> found.add((UUID) row[0]));
    }

    /** What these elements say now, removed ones included; what is gone with its map is passed over. */
    @Transactional(readOnly = true)
    public List<MapText> of(Collection<UUID> elementIds) {
        if (elementIds.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery("select e from Element e where e.id in :ids", Element.class)
                .setParameter("ids", elementIds)
                .getResultList();
        Map<UUID, Set<String>> said = new LinkedHashMap<>();
        found.forEach(element -> said.put(element.id(), words(element)));
        layered(said.keySet())
                .forEach(value -> Stream.ofNullable(value.content())
                        .forEach(text -> Objects.requireNonNull(said.get(value.element()))
                                .add(text)));
        var titles = elements.titles(found.stream().map(Element::mapId).collect(Collectors.toSet()));
        return found.stream()
                .map(element -> new MapText(
                        element.id(),
                        titles.getOrDefault(element.mapId(), ""),
                        String.join(" / ", Objects.requireNonNull(said.get(element.id())))))
                .toList();
    }

    private static Set<String> words(Element element) {
        return Stream.of(element.text(), element.question())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<LayerValue> layered(Collection<UUID> elementIds) {
        return elementIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select v from LayerValue v where v.key.element in :ids and v.key.property in :properties",
                                LayerValue.class)
                        .setParameter("ids", elementIds)
                        .setParameter("properties", WORDS)
                        .getResultList();
    }

    /**
     * Puts {@link #WITHDRAWN} in the place of all that an element says or ever said, in every layer and in the log; open
     * boards are told. What is gone stays gone.
     */
    @Transactional
    public void redact(UUID elementId) {
        var element = entities.find(Element.class, elementId);
        if (element != null) {
            redaction.redact(element.mapId(), elementId, LOGGED);
        }
    }
}
