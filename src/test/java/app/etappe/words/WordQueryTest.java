package app.etappe.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordQueryTest {

    @ParameterizedTest
    @CsvSource({
        "Zug, Die Züge waren voll",
        "Häuser, Vor dem Haus",
        "haeuser, Vor den Häusern",
        "strasse, Auf der Straße",
        "Karte, Drei Fahrscheine und zwei Karten",
        "Kindern, Das Kind schlief",
        "booking, We booked it twice",
        "families, A family of four",
        "cafe, Im Café am Gleis",
        "TICKET, two tickets",
        "child's, the child slept",
        "war, Das war teuer",
        "will, I will not",
    })
    void word_is_found_in_another_form_and_in_either_language(String typed, String text) {
        assertThat(WordQuery.of(typed).findIn(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Zug, Der Bus war voll", "train app, The train was full", "ausfall, Zugausfall", "'', nothing"})
    void text_without_the_word_is_not_found(String typed, String text) {
        var query = WordQuery.of(typed);

        assertThat(query.isEmpty() || query.findIn(text).isEmpty()).isTrue();
    }

    @Test
    void words_are_marked_as_they_stand_in_the_text() {
        var text = "Zwei Züge, ein ZUG – und „Zuege“.";

        var marks = WordQuery.of("züge").findIn(text).orElseThrow();

        assertThat(marks)
                .extracting(word -> text.substring(word.from(), word.to()))
                .containsExactly("Züge", "ZUG", "Zuege");
    }

    @ParameterizedTest
    @CsvSource({"\"no idea\"", "„no idea“", "»No Idea", "\"had no idea\" tariffs"})
    void phrase_stands_word_for_word(String typed) {
        var query = WordQuery.of(typed);

        assertThat(query.findIn("I had no idea, of any tariff")).isPresent();
        assertThat(query.findIn("I had no good idea of any tariff")).isEmpty();
        assertThat(query.findIn("I had no ideas of any tariff")).isEmpty();
    }

    @Test
    void signs_alone_look_for_nothing_and_long_texts_are_cut() {
        assertThat(WordQuery.of(" - \"\" !? ▇▇▇").isEmpty()).isTrue();
        assertThat(WordQuery.of("word ".repeat(10_000)).words()).hasSize(1);
    }

    @Test
    void stems_are_no_longer_than_their_column() {
        assertThat(Words.stems("y".repeat(200) + " " + "ß".repeat(100)))
                .isNotEmpty()
                .allSatisfy(stem -> assertThat(stem).hasSizeLessThanOrEqualTo(Words.LONGEST));
    }

    @Test
    void a_text_has_each_stem_once() {
        assertThat(List.copyOf(Words.stems("Zug zug Züge"))).containsExactlyInAnyOrder("zug", "zuge");
    }
}
