package app.etappe.theme.ui;

import app.etappe.interview.NoteKind;
import app.etappe.interview.NoteSearch;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A search as it stands in an address, so that it can be kept, sent and come back to. */
final class SearchAddress {

    private static final String TEXT = "q";
    private static final String TAG = "tag";
    private static final String SEGMENT = "segment";
    private static final String PERSON = "person";
    private static final String KIND = "kind";
    private static final String MAP = "map";
    private static final String PLACE = "place";
    private static final String FROM = "from";
    private static final String TO = "to";

    private SearchAddress() {}

    /** The search that an address names; what cannot be read is left out. */
    static NoteSearch read(QueryParameters address) {
        var values = address.getParameters();
        return new NoteSearch(
                values.getOrDefault(TEXT, List.of("")).getFirst(),
                all(values, TAG, UUID::fromString),
                one(values, SEGMENT, UUID::fromString),
                one(values, PERSON, UUID::fromString),
                all(values, KIND, code -> NoteKind.valueOf(code.toUpperCase(Locale.ROOT))),
                one(values, MAP, UUID::fromString),
                one(values, PLACE, UUID::fromString),
                null,
                one(values, FROM, LocalDate::parse),
                one(values, TO, LocalDate::parse));
    }

    private static <T> Set<T> all(Map<String, List<String>> values, String name, Function<String, T> read) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> read(value, read).stream())
                .collect(Collectors.toSet());
    }

    private static <T> @Nullable T one(Map<String, List<String>> values, String name, Function<String, T> read) {
        return values.getOrDefault(name, List.of()).stream()
                .findFirst()
                .flatMap(value -> read(value, read))
                .orElse(null);
    }

    private static <T> Optional<T> read(String value, Function<String, T> read) {
        try {
            return Optional.of(read.apply(value));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What names this search in an address. */
    static QueryParameters write(NoteSearch search) {
        var values = new HashMap<String, List<String>>();
        if (!search.text().isEmpty()) {
            values.put(TEXT, List.of(search.text()));
        }
        put(values, TAG, search.tags().stream().map(UUID::toString).sorted().toList());
        put(values, SEGMENT, search.segment());
        put(values, PERSON, search.participant());
        put(values, KIND, search.kinds().stream().map(NoteKind::code).sorted().toList());
        put(values, MAP, search.map());
        put(values, PLACE, search.element());
        put(values, FROM, search.from());
        put(values, TO, search.to());
        return new QueryParameters(values);
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        put(values, name, value == null ? List.of() : List.of(value.toString()));
    }

    private static void put(Map<String, List<String>> values, String name, List<String> written) {
        if (!written.isEmpty()) {
            values.put(name, written);
        }
    }
}
