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
 * @param names of the segments, or the title alone
 */
record VariantName(boolean future, List<String> names) {

    private static final List<String> FUTURE = List.of("future:", "zielbild:");
    /** Said only where the first segment's name would be taken for the word before a title. */
    private static final String SEGMENTS = "segments:";

    private static final String BETWEEN = " + ";
    private static final Pattern PLUSES = Pattern.compile("(?<=^| )\\++(?= |$)");

    VariantName {
        names = List.copyOf(names);
    }

    static VariantName of(LayerDetails layer) {
        return new VariantName(
                layer.future(),
                layer.future()
                        ? List.of(layer.title())
                        : layer.segments().stream()
                                .map(LayerDetails.Segment::name)
                                .toList());
    }

    /** @throws Refusal what is wrong with one of the names */
    static VariantName read(String cell) {
        var text = cell.strip();
        var folded = text.toLowerCase(Locale.ROOT);
        for (var word : FUTURE) {
            if (folded.startsWith(word)) {
                return new VariantName(true, List.of(Texts.name(text.substring(word.length()))));
            }
        }
        var segments = folded.startsWith(SEGMENTS) ? text.substring(SEGMENTS.length()) : text;
        var names = segments.split(Pattern.quote(BETWEEN), SegmentLimits.DIMENSIONS + 2);
        if (names.length > SegmentLimits.DIMENSIONS) {
            // Each would have to be of a dimension of its own.
            throw new Refusal("limit-dimensions", Map.of("limit", SegmentLimits.DIMENSIONS));
        }
        return new VariantName(
                false,
                Arrays.stream(names).map(name -> Texts.name(without(name))).toList());
    }

    /** As it stands in the file. */
    String written() {
        if (future) {
            return FUTURE.getFirst() + " " + names.getFirst();
        }
        var joined = names.stream().map(VariantName::guarded).collect(Collectors.joining(BETWEEN));
        var folded = joined.toLowerCase(Locale.ROOT);
        boolean misleading = FUTURE.stream().anyMatch(folded::startsWith) || folded.startsWith(SEGMENTS);
        return misleading ? SEGMENTS + " " + joined : joined;
    }

    /** Equal for names of the same variant. */
    String key() {
        return future
                + names.stream().map(Texts::folded).distinct().sorted().collect(Collectors.joining("\n", "\n", ""));
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
