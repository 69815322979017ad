package app.etappe.journey;

import app.etappe.base.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Copies what stands on a map, with all its variants in use, onto a new one. Nobody else knows the new map yet. */
@Component
class MapCopy {

    private static final int ID_LENGTH = 36;

    private final Elements elements;
    private final LayerValues rows;
    private final Variants variants;
    private final ChangeLog log;
    private final MapRevisions revisions;
    private final Clock clock;

    MapCopy(
            Elements elements,
            LayerValues rows,
            Variants variants,
            ChangeLog log,
            MapRevisions revisions,
            Clock clock) {
        this.elements = elements;
        this.rows = rows;
        this.variants = variants;
        this.log = log;
        this.revisions = revisions;
        this.clock = clock;
    }

    void copy(UUID from, UUID to, UUID authorId, String title) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Nobody writes while it is read, which takes several queries.
        revisions.lock(from);
        revisions.start(to, authorId, now);
        Map<UUID, UUID> ids = new HashMap<>(Map.of(from, to));
        copyVariants(from, to, now, ids);
        var copies = copies(from, to, ids);
        copies.getFirst().write(Values.text(ElementType.MAP, title));
        long made = write(to, authorId, now, 0, copies, BoardEdit::create);
        var said = rows.all(from).stream()
                .filter(row -> ids.containsKey(row.layer()) && ids.containsKey(row.element()))
                .toList();
        var different = said.stream().filter(LayerValue::isDifference).toList();
        long last = write(to, authorId, now, made, different, (edit, row) -> say(edit, row, ids));
        Map<UUID, LayerView> views = new HashMap<>();
        var checked = said.stream().filter(row -> !row.isDifference()).toList();
        last = write(to, authorId, now, last, checked, (edit, row) -> check(edit, from, row, ids, views));
        revisions.moveOn(to, last, authorId, now);
    }

    /** What lies below first; notes the new id of each. */
    private void copyVariants(UUID from, UUID to, Instant now, Map<UUID, UUID> ids) {
        Variants.inUse(variants.of(from)).stream()
                .sorted(Comparator.comparing(Variant::isFuture).thenComparing(Variant::createdAt))
                .forEach(variant -> {
                    var id = Ids.next();
                    ids.put(variant.id(), id);
                    var below = variant.belowId();
                    variants.add(
                            variant.isFuture()
                                    ? Variant.future(
                                            id,
                                            to,
                                            below == null ? null : ids.get(below),
                                            variant.title(),
                                            variant.targetDate(),
                                            now)
                                    : Variant.ofSegments(id, to, variant.segments(), now));
                });
    }

    /** The elements, parents ahead of what hangs on them, but for those that hang on something removed. */
    private List<Element> copies(UUID from, UUID to, Map<UUID, UUID> ids) {
        return elements.all(from).stream()
                .sorted(Comparator.comparing((Element element) -> depth(element.type()))
                        .thenComparing(Element::id))
                .flatMap(element -> {
                    boolean whole = isKnown(ids, element.variantId())
                            && isKnown(ids, element.position().parent())
                            && isKnown(ids, element.position().lane());
                    return whole ? Stream.of(copy(element, to, ids)) : Stream.<Element>empty();
                })
                .collect(Collectors.toList());
    }

    private static int depth(ElementType type) {
        return switch (type) {
            case MAP -> 0;
            case STAGE, LANE -> 1;
            case STEP -> 2;
            case CARD -> 3;
        };
    }

    private static boolean isKnown(Map<UUID, UUID> ids, @Nullable UUID id) {
        return id == null || ids.containsKey(id);
    }

    private static Element copy(Element element, UUID to, Map<UUID, UUID> ids) {
        var id = ids.computeIfAbsent(element.id(), original -> Ids.next());
        var position = placed(element.position().logged(), ids);
        var layer = element.variantId() == null ? null : ids.get(element.variantId());
        var copy = new Element(id, to, layer, element.type(), element.kind(), Position.ofLogged(position));
        Property.SETTABLE.forEach(
                property -> Property.write(copy, property.code(), Property.read(element, property.code()), 0));
        element.channels().forEach(copy::tag);
        return copy;
    }

    private static void say(BoardEdit edit, LayerValue row, Map<UUID, UUID> ids) {
        boolean place = row.property().equals(Property.POSITION.code());
        edit.layers()
                .begin(
                        key(row, ids),
                        place ? placed(row.content(), ids) : row.content(),
                        place ? placed(row.replaced(), ids) : row.replaced());
    }

    /** A confirmation that still holds holds for the copy; its print names places, which have other ids there. */
    private void check(BoardEdit edit, UUID from, LayerValue row, Map<UUID, UUID> ids, Map<UUID, LayerView> views) {
        var print = print(views, from, row.layer(), row.element());
        var key = key(row, ids);
        var content =
                print.equals(row.content()) ? print(views, edit.mapId(), key.layer(), key.element()) : row.content();
        edit.layers().begin(key, content, null);
    }

    /** What the copy says it of: nothing of that kind is said there yet, so that nobody has to look. */
    private static LayerValue.Key key(LayerValue row, Map<UUID, UUID> ids) {
        return new LayerValue.Key(
                Objects.requireNonNull(ids.get(row.layer())),
                Objects.requireNonNull(ids.get(row.element())),
                row.property());
    }

    private String print(Map<UUID, LayerView> views, UUID mapId, UUID layer, UUID elementId) {
        var view = views.computeIfAbsent(layer, id -> view(mapId, id));
        return Fingerprint.of(view, elements.find(mapId, elementId).orElseThrow(), view.top() - 1);
    }

    private LayerView view(UUID mapId, UUID layer) {
        var chain = variants.chain(mapId, layer);
        return new LayerView(chain, id -> elements.find(mapId, id).orElse(null), new LayerRows(rows.all(mapId)));
    }

    /** A position, or a place as it is compared, with the ids of the copy; ranks are no ids. */
    private static String placed(@Nullable String logged, Map<UUID, UUID> ids) {
        return Stream.of(String.valueOf(logged).split(" "))
                .map(part -> isId(part) ? translated(UUID.fromString(part), ids) : part)
                .collect(Collectors.joining(" "));
    }

    private static boolean isId(String part) {
        return part.length() == ID_LENGTH && part.contains("-");
    }

    private static String translated(UUID id, Map<UUID, UUID> ids) {
        return ids.getOrDefault(id, id).toString();
    }

    private <T> long write(
            UUID to, UUID authorId, Instant now, long revision, List<T> all, BiConsumer<BoardEdit, T> write) {
        long last = revision;
        for (int begin = 0; begin < all.size(); begin += BoardCommand.LARGEST) {
            last++;
            var edit = new BoardEdit(elements, rows, to, LayerChain.BASE, authorId, last);
            all.subList(begin, Math.min(all.size(), begin + BoardCommand.LARGEST))
                    .forEach(each -> write.accept(edit, each));
            log.add(new Revision(to, last, null, authorId, now, Ids.next(), MapFiller.NO_HASH, null), edit.values());
        }
        return last;
    }
}
