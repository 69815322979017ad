package app.etappe.interview;

import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts of a text, in order and apart from each other. They are written like {@code 3-7,10-12}.
 */
record Spans(List<Span> all) {

    static final Spans NONE = new Spans(List.of());

    /** What stands for each letter that only researchers read. */
    private static final char BLACK = '▇';

    /** The most UTF-16 units that spans may take when they are written, for one line. */
    static final int LONGEST = 1_000;

    private static final Pattern FORM = Pattern.compile("\\d{1,4}-\\d{1,4}(,\\d{1,4}-\\d{1,4}){0,80}");

    /**
     * A part of a text.
     *
     * @param from the first UTF-16 unit
     * @param to the first one behind it
     */
    record Span(int from, int to) {

        private static Span of(String written) {
            var ends = written.split("-");
            return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /** In order, those that touch made into one, empty ones left out. */
    Spans {
        var joined = new ArrayList<Span>();
        all.stream()
                .filter(span -> span.from < span.to)
                .sorted(Comparator.comparingInt(Span::from))
                .forEach(span -> {
                    if (!joined.isEmpty() && span.from <= joined.getLast().to) {
                        var before = joined.removeLast();
                        joined.add(new Span(before.from, Math.max(before.to, span.to)));
                    } else {
                        joined.add(span);
                    }
                });
        all = List.copyOf(joined);
    }

    /** What is written in the form above; empty for none. */
    static Spans of(String written) {
        return written.isEmpty()
                ? NONE
                : new Spans(Stream.of(written.split(",")).map(Span::of).toList());
    }

    /** What somebody asks for. @throws Refusal {@code mask-range} unless all of it lies in the text */
    static Spans asked(String written, int length) {
        if (!written.isEmpty() && !FORM.matcher(written).matches()) {
            throw new Refusal("mask-range");
        }
        var spans = of(written);
        if (spans.all.stream().anyMatch(span -> span.to > length)) {
            throw new Refusal("mask-range");
        }
        return spans;
    }

    /** The same parts of a changed text: what surrounds the change moves along, and a part that was changed has all of the new. */
    Spans moved(String before, String after) {
        var change = TextChange.of(before, after);
        return new Spans(
                all.stream().flatMap(span -> change.moved(span).stream()).toList());
    }

    /** The parts that lie in a piece of the text, counted from where it begins. */
    Spans within(int from, int to) {
        return new Spans(all.stream()
                .map(span -> new Span(Math.max(span.from, from) - from, Math.min(span.to, to) - from))
                .toList());
    }

    /** These behind a text of that length. */
    Spans shifted(int length) {
        return new Spans(all.stream()
                .map(span -> new Span(span.from + length, span.to + length))
                .toList());
    }

    Spans and(Spans more) {
        return new Spans(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** As much of a text as these parts are of it, with what lies between them; all of it for none. */
    String in(String text) {
        return isEmpty()
                ? text
                : text.substring(
                        Math.min(all.getFirst().from, text.length()), Math.min(all.getLast().to, text.length()));
    }

    /** The text with these parts blacked out, word for word as long as before. */
    String masked(String text) {
        var masked = new StringBuilder(text);
        for (var span : all) {
            for (int i = span.from; i < Math.min(span.to, text.length()); i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    masked.setCharAt(i, BLACK);
                }
            }
        }
        return masked.toString();
    }

    @Override
    public String toString() {
        return all.stream().map(Span::toString).collect(Collectors.joining(","));
    }

    /** What lies between the beginning and the end that two texts have in common. */
    private record TextChange(int from, int oldTo, int newTo) {

        static TextChange of(String before, String after) {
            int shorter = Math.min(before.length(), after.length());
            int from = 0;
            while (from < shorter && before.charAt(from) == after.charAt(from)) {
                from++;
            }
            int end = 0;
            while (end < shorter - from
                    && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
                end++;
            }
            return new TextChange(from, before.length() - end, after.length() - end);
        }

        Optional<Span> moved(Span span) {
            int by = newTo - oldTo;
            if (span.to <= from) {
                return Optional.of(span);
            }
            if (span.from >= oldTo) {
                return Optional.of(new Span(span.from + by, span.to + by));
            }
            var moved = new Span(Math.min(span.from, from), span.to >= oldTo ? span.to + by : newTo);
            return moved.from < moved.to ? Optional.of(moved) : Optional.empty();
        }
    }
}
