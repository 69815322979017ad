package app.etappe.journey.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.HistoryChange;
import app.etappe.journey.HistoryChange.Deed;
import app.etappe.journey.HistoryMove;
import app.etappe.journey.HistoryMove.Place;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sentences of the history, as they are read. */
class HistoryWordsTest {

    @Test
    void a_move_is_told_with_its_places() {
        assertThat(english(moved(place("Book", null), place("Ride", null))))
                .isEqualTo("Card “Waits” moved from “Book” to “Ride”");
        assertThat(english(moved(place(null, "Actions"), place(null, "Thoughts"))))
                .isEqualTo("Card “Waits” moved from lane “Actions” to lane “Thoughts”");
        assertThat(english(moved(place("Book", "Actions"), place("Ride", "Thoughts"))))
                .isEqualTo("Card “Waits” moved from “Book” in lane “Actions” to “Ride” in lane “Thoughts”");
        assertThat(german(moved(place("Buchen", null), place("Fahren", null))))
                .isEqualTo("Eintrag „Waits“ von „Buchen“ nach „Fahren“ verschoben");
        assertThat(german(moved(place("Buchen", "Handlungen"), place("Fahren", "Gedanken"))))
                .isEqualTo("Eintrag „Waits“ von „Buchen“, Zeile „Handlungen“, nach „Fahren“, Zeile „Gedanken“,"
                        + " verschoben");
    }

    @Test
    void a_move_among_siblings_names_no_place() {
        assertThat(english(new HistoryChange("card", "Waits", Deed.MOVED, null, null, null)))
                .isEqualTo("Card “Waits” moved");
    }

    @Test
    void a_place_without_a_text_is_told_as_one() {
        assertThat(english(moved(place("", null), place("Ride\nhome", null))))
                .isEqualTo("Card “Waits” moved from “without text” to “Ride”");
    }

    private static HistoryChange moved(Place from, Place to) {
        return new HistoryChange("card", "Waits", Deed.MOVED, null, null, new HistoryMove(from, to));
    }

    private static Place place(@Nullable String above, @Nullable String lane) {
        return new Place(above, lane);
    }

    private static String english(HistoryChange change) {
        return words(change, Locale.ENGLISH);
    }

    private static String german(HistoryChange change) {
        return words(change, Locale.GERMAN);
    }

    private static String words(HistoryChange change, Locale locale) {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        return new HistoryWords((key, parameters) -> new MessageFormat(texts.getString(key), locale).format(parameters))
                .of(change);
    }
}
