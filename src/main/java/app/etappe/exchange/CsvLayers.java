package app.etappe.exchange;

import app.etappe.journey.Limits;
import app.etappe.journey.MapContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The base and the variants of a file, each put together from its own rows. */
final class CsvLayers {

    /** One of them, while its rows come. */
    private static final class Layer {

        private final ParsedRow first;
        private final MapAssembler assembler;
        private @Nullable LocalDate date;
        private int cardRows;

        private Layer(ParsedRow first, CsvMessages messages) {
            this.first = first;
            this.assembler = new MapAssembler(messages);
        }
    }

    private final CsvMessages messages;
    private final MapAssembler base;
    private final Map<String, Layer> variants = new LinkedHashMap<>();
    private int baseCardRows;

    CsvLayers(CsvMessages messages) {
        this.messages = messages;
        this.base = new MapAssembler(messages);
    }

    /** Counts the row as a card of its layer. False when there are too many. */
    boolean count(ParsedRow row) {
        int counted = 0;
        if (row.isCard()) {
            counted = row.variant() == null ? ++baseCardRows : ++layer(row, row.variant()).cardRows;
        }
        if (counted > FileLimits.ROWS) {
            messages.error(row.line(), null, "rows-too-many", Map.of("limit", FileLimits.ROWS));
        }
        return counted <= FileLimits.ROWS;
    }

    void take(ParsedRow row) {
        var name = row.variant();
        if (name == null) {
            requireNothingOfAVariant(row);
            base.take(row);
            return;
        }
        var layer = layer(row, name);
        requireFit(row, name);
        if (layer.date == null) {
            layer.date = row.date();
        } else if (row.date() != null && !row.date().equals(layer.date)) {
            messages.error(row.line(), CsvColumn.DATE, "date-twice", Map.of());
        }
        layer.assembler.take(row);
    }

    private void requireNothingOfAVariant(ParsedRow row) {
        if (row.below() != null || row.date() != null) {
            messages.error(row.line(), CsvColumn.VARIANT, "variant-missing", Map.of());
        }
    }

    private void requireFit(ParsedRow row, VariantName name) {
        var below = row.below();
        if (!name.isFuture() && below != null) {
            messages.error(row.line(), CsvColumn.BELOW, "below-of-segments", Map.of());
        } else if (below != null && below.isFuture()) {
            messages.error(row.line(), CsvColumn.BELOW, "future-of-future", Map.of());
        }
        if (!name.isFuture() && row.date() != null) {
            messages.error(row.line(), CsvColumn.DATE, "date-of-segments", Map.of());
        }
    }

    /** Whether the row's layer has outgrown what a map takes. */
    boolean isTooLarge(ParsedRow row) {
        if (variants.size() > Limits.VARIANTS) {
            messages.error(row.line(), CsvColumn.VARIANT, "limit-variants", Map.of("limit", Limits.VARIANTS));
            return true;
        }
        var name = row.variant();
        return (name == null ? base : layer(row, name).assembler).isTooLarge(row.line());
    }

    private Layer layer(ParsedRow row, VariantName name) {
        return variants.computeIfAbsent(key(name, row.below()), any -> new Layer(row, messages));
    }

    private static String key(VariantName name, @Nullable VariantName below) {
        return name.key() + "\n\n" + (below == null ? "" : below.key());
    }

    /** Says of each future state whether what it lies over is in the file. */
    void requireWhatIsBelow() {
        for (var layer : variants.values()) {
            var below = layer.first.below();
            if (below != null && !below.isFuture() && !variants.containsKey(key(below, null))) {
                messages.error(
                        layer.first.line(),
                        CsvColumn.BELOW,
                        "below-unknown",
                        Map.of("name", CsvTable.shown(below.written())));
            }
        }
    }

    MapContent base() {
        return base.content();
    }

    /** The variants of segments first: the future states lie over them. */
    List<DraftVariant> variants() {
        return variants.values().stream()
                .filter(layer -> layer.first.variant() != null)
                .map(CsvLayers::draft)
                .sorted((one, other) ->
                        Boolean.compare(one.name().isFuture(), other.name().isFuture()))
                .toList();
    }

    private static DraftVariant draft(Layer layer) {
        var name = layer.first.variant();
        if (name == null) {
            throw new IllegalStateException("The base is no variant");
        }
        return new DraftVariant(layer.first.line(), name, layer.first.below(), layer.date, layer.assembler.content());
    }
}
