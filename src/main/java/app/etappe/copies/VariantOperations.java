package app.etappe.copies;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.journey.ContentIds;
import app.etappe.journey.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Puts what makes a copy out of a base into the operations that write it into a variant. */
public final class VariantOperations {

    private final ContentIds base;
    private final Map<Part, UUID> own = new HashMap<>();

    private VariantOperations(ContentIds base) {
        this.base = base;
    }

    /**
     * The operations, in the differences' order; what the copy alone has gets new ids.
     *
     * @param base the elements of the base that the differences are from
     */
    public static List<Operation> of(List<Difference> differences, ContentIds base) {
        var made = new VariantOperations(base);
        var operations = new ArrayList<Operation>();
        differences.forEach(difference -> operations.add(made.of(difference)));
        return operations;
    }

    private Operation of(Difference difference) {
        return switch (difference) {
            case Difference.Set set -> new Operation.Set(id(set.part()), code(set.aspect()), json(set.value()));
            case Difference.Tag tag -> new Operation.Tag(id(tag.part()), tag.channel());
            case Difference.Untag untag -> new Operation.Untag(id(untag.part()), untag.channel());
            case Difference.Move move -> {
                var place = move.place();
                yield new Operation.Move(id(move.part()), id(place.parent()), idOf(place.lane()), idOf(place.after()));
            }
            case Difference.Add add -> add(add.part(), add.place(), add.traits());
            case Difference.Hide hide -> new Operation.Remove(id(hide.part()));
        };
    }

    private Operation add(Part part, Place place, Traits traits) {
        boolean card = part.type() == PartType.CARD;
        var kind = traits.kind();
        var colour = traits.colour();
        return new Operation.Add(
                id(part),
                part.type().name().toLowerCase(Locale.ROOT),
                id(place.parent()),
                idOf(place.lane()),
                idOf(place.after()),
                kind == null ? null : kind.code(),
                traits.text(),
                traits.mood(),
                colour == null ? null : colour.code(),
                card ? traits.span() : null,
                card ? List.copyOf(traits.channels()) : null,
                traits.question().isEmpty() ? null : traits.question());
    }

    /** The board's commands and the log call properties so. */
    private static String code(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable JsonNode json(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> StringNode.valueOf(text);
            case Integer number -> IntNode.valueOf(number);
            case Boolean bool -> BooleanNode.valueOf(bool);
            case Colour colour -> StringNode.valueOf(colour.code());
            default -> throw new IllegalArgumentException("No value of a board: " + value);
        };
    }

    private @Nullable UUID idOf(@Nullable Part part) {
        return part == null ? null : id(part);
    }

    private UUID id(Part part) {
        if (part.side() == Side.COPY) {
            return own.computeIfAbsent(part, any -> Ids.next());
        }
        return switch (part.type()) {
            case MAP -> base.map();
            case STAGE -> base.stages().get(part.index());
            case STEP -> base.steps().get(part.index());
            case LANE -> base.lanes().get(part.index());
            case CARD -> base.cards().get(part.index());
        };
    }
}
