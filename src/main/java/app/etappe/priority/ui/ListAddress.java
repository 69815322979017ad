package app.etappe.priority.ui;

import app.etappe.base.Codes;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query as it stands in an address, so that it can be kept, sent and come back to. */
final class ListAddress {

    private static final String KIND = "kind";
    private static final String TEXT = "q";
    private static final String MAP = "map";
    private static final String STAGE = "stage";
    private static final String SEGMENT = "segment";
    private static final String LEVER = "lever";
    private static final String OWNER = "owner";
    private static final String STATUS = "status";
    private static final String OVERDUE = "overdue";
    private static final String AXES = "axes";
    private static final String ORDER = "order";

    private ListAddress() {}

    /** The query that an address names; what cannot be read is left out. */
    static ListQuery read(QueryParameters address) {
        var values = address.getParameters();
        return new ListQuery(
                one(values, KIND, code -> Codes.read(ItemKind.class, code)).orElse(ItemKind.PAIN_POINT),
                one(values, TEXT, Function.identity()).orElse(""),
                id(values, MAP),
                id(values, STAGE),
                id(values, SEGMENT),
                id(values, LEVER),
                id(values, OWNER),
                statuses(values),
                one(values, OVERDUE, Boolean::valueOf).orElse(false),
                one(values, AXES, MatrixAxes::of).orElse(MatrixAxes.IMPACT_EFFORT),
                one(values, ORDER, code -> Codes.read(ListOrder.class, code)).orElse(ListOrder.PRIORITY));
    }

    private static @Nullable UUID id(Map<String, List<String>> values, String name) {
        return one(values, name, UUID::fromString).orElse(null);
    }

    private static Set<ItemStatus> statuses(Map<String, List<String>> values) {
        return values.getOrDefault(STATUS, List.of()).stream()
                .flatMap(value -> read(value, code -> Codes.read(ItemStatus.class, code)).stream())
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> one(Map<String, List<String>> values, String name, Function<String, T> read) {
        return values.getOrDefault(name, List.of()).stream().findFirst().flatMap(value -> read(value, read));
    }

    private static <T> Optional<T> read(String value, Function<String, T> read) {
        try {
            return Optional.of(read.apply(value));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What names this query in an address; what is as usual is not said. */
    static QueryParameters write(ListQuery query) {
        var values = new LinkedHashMap<String, List<String>>();
        put(
                values,
                KIND,
                query.kind() == ItemKind.PAIN_POINT ? null : query.kind().code());
        put(values, TEXT, query.text().isEmpty() ? null : query.text());
        put(values, MAP, query.map());
        put(values, STAGE, query.stage());
        put(values, SEGMENT, query.segment());
        put(values, LEVER, query.lever());
        put(values, OWNER, query.owner());
        if (!query.status().isEmpty()) {
            values.put(
                    STATUS,
                    query.status().stream().sorted().map(ItemStatus::code).toList());
        }
        put(values, OVERDUE, query.overdue() ? true : null);
        put(
                values,
                AXES,
                query.axes() == MatrixAxes.IMPACT_EFFORT ? null : query.axes().code());
        put(
                values,
                ORDER,
                query.order() == ListOrder.PRIORITY ? null : query.order().code());
        return new QueryParameters(values);
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, List.of(value.toString()));
        }
    }
}
