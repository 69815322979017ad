package app.etappe.journey.ui.board;

import app.etappe.journey.HistoryChange;
import app.etappe.journey.HistoryMove;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words what the history keeps as codes and values. */
final class HistoryWords {

    /** The reader's texts, by key and parameters. */
    @FunctionalInterface
    interface Translation {
        String of(String key, Object... parameters);
    }

    private final Translation texts;

    HistoryWords(Translation texts) {
        this.texts = texts;
    }

    /** One change in a sentence. */
    String of(HistoryChange change) {
        var what = texts.of("board.type." + change.type());
        var name = quoted(change.text());
        return switch (change.deed()) {
            case ADDED -> texts.of("board.history.added", what, name);
            case REMOVED -> texts.of("board.history.removed", what, name);
            case BROUGHT_BACK -> texts.of("board.history.brought-back", what, name);
            case HIDDEN, SHOWN, CHECKED, UNCHECKED, PROMOTED ->
                texts.of("board.history." + change.deed().name().toLowerCase(Locale.ROOT), what, name);
            case MOVED -> moved(what, name, change.move());
            case TEXT -> texts.of("board.history.text", what, name, quoted(change.after()));
            case QUESTION ->
                change.after() == null
                        ? texts.of("board.history.question.none", what, name)
                        : texts.of("board.history.question", what, name, quoted(change.after()));
            case MOOD -> texts.of("board.history.mood", what, name, mood(change.before()), mood(change.after()));
            case COLOUR -> texts.of("board.history.colour", what, name, colour(change.after()));
            case SPAN -> texts.of("board.history.span", what, name, Integer.parseInt(orElse(change.after(), "1")));
            case LOOP -> texts.of(change.after() == null ? "board.history.loop.off" : "board.history.loop.on");
            case CHANNEL ->
                change.after() == null
                        ? texts.of("board.history.channel.removed", what, name, quoted(change.before()))
                        : texts.of("board.history.channel.added", what, name, change.after());
        };
    }

    private String moved(String what, String name, @Nullable HistoryMove move) {
        return move == null
                ? texts.of("board.history.moved", what, name)
                : texts.of("board.history.moved.to", what, name, place(move.from()), place(move.to()));
    }

    private String place(HistoryMove.Place place) {
        if (place.lane() == null) {
            return texts.of("board.history.place", quoted(place.above()));
        }
        return place.above() == null
                ? texts.of("board.history.place.lane", quoted(place.lane()))
                : texts.of("board.history.place.cell", quoted(place.above()), quoted(place.lane()));
    }

    private String quoted(@Nullable String text) {
        return text == null || text.isEmpty() ? texts.of("board.history.unnamed") : firstLine(text);
    }

    private String colour(@Nullable String code) {
        return texts.of("board.colour." + orElse(code, "none"));
    }

    /** With a true minus, as on the board. */
    private static String mood(@Nullable String logged) {
        int mood = Integer.parseInt(orElse(logged, "0"));
        return mood > 0 ? "+" + mood : String.valueOf(mood).replace('-', '\u2212');
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }
}
