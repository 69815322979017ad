package app.etappe.exchange;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.journey.LayerDetails;
import app.etappe.segment.SegmentLimits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How files name a variant: by its segments with {@code +} between them, or a future state by its title behind
 * {@code future:}. Two names that differ in case, accents or the segments' order name the same one.
 *
 * @param title of a future state; empty for a variant of segments
 */
record VariantName(String title, List<SegmentName> segments) {

    /**
     * The words before the title of a future state. They are the format's, as {@code docs/csv.md} has them, and no texts
     * for a reader: files are written with the first, whoever writes them, and read with each.
     */
    private static final List<String> FUTURE = List.of("future:", "zielbild:");

    /** A word of the format, too; said only where the first segment's name would be taken for the word before a title. */
    private static final String SEGMENTS = "segments:";

    private static final String BETWEEN = " + ";
    private static final Pattern PLUSES = Pattern.compile("(?<=^| )\\++(?= |$)");

    VariantName {
        segments = List.copyOf(segments);
    }

    static VariantName future(String title) {
        return new VariantName(title, List.of());
    }

    static VariantName of(List<SegmentName> segments) {
        return new VariantName("", segments);
    }

    static VariantName of(LayerDetails layer) {
        return layer.future()
                ? future(layer.title())
                : of(layer.segments().stream()
                        .map(segment -> new SegmentName(segment.dimension(), segment.name()))
                        .toList());
    }

    /** @throws Refusal what is wrong with one of the names */
    static VariantName read(String cell) {
        var text = cell.strip();
        var folded = text.toLowerCase(Locale.ROOT);
        for (var word : FUTURE) {
            if (folded.startsWith(word)) {
                return future(Texts.name(text.substring(word.length())));
            }
        }
        var segments = folded.startsWith(SEGMENTS) ? text.substring(SEGMENTS.length()) : text;
        var names = segments.split(Pattern.quote(BETWEEN), SegmentLimits.DIMENSIONS + 2);
        if (names.length > SegmentLimits.DIMENSIONS) {
            // Each would have to be of a dimension of its own.
            throw new Refusal("limit-dimensions", Map.of("limit", SegmentLimits.DIMENSIONS));
        }
        return of(Arrays.stream(names)
                .map(name -> SegmentName.read(without(name.strip())))
                .toList());
    }

    boolean isFuture() {
        return !title.isEmpty();
    }

    /** As it stands in the file. */
    String written() {
        if (isFuture()) {
            return FUTURE.getFirst() + " " + title;
        }
        var joined = segments.stream()
                .map(SegmentName::written)
                .map(VariantName::guarded)
                .collect(Collectors.joining(BETWEEN));
        var folded = joined.toLowerCase(Locale.ROOT);
        boolean misleading = FUTURE.stream().anyMatch(folded::startsWith) || folded.startsWith(SEGMENTS);
        return misleading ? SEGMENTS + " " + joined : joined;
    }

    /** Equal for names of the same variant. */
    String key() {
        return isFuture()
                ? "future\n" + Texts.folded(title)
                : segments.stream().map(SegmentName::key).distinct().sorted().collect(Collectors.joining("\n"));
    }

    /** A plus that stands alone in a name gets another one, so that it does not part two names. */
    private static String guarded(String name) {
        return PLUSES.matcher(name).replaceAll("$0+");
    }

    private static String without(String name) {
        return PLUSES.matcher(name)
                .replaceAll(
                        pluses -> pluses.group().length() > 1 ? pluses.group().substring(1) : "+");
    }
}
