package app.etappe.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordRunsTest {

    private final WordRuns said = new WordRuns(
            List.of("We added it up on paper, twice, and still bought the wrong one.", "Nine minutes only!", "Yes."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We added it up on paper, twice, and still bought the wrong one.",
                "Families: “we ADDED it up, on paper” – again",
                "… and still bought the wrong one",
                "nine minutes only"
            })
    void words_in_a_row_are_a_quote(String text) {
        assertThat(said.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We added it up on a napkin, twice, and bought the right one.",
                "one wrong the bought still and",
                "Yes.",
                "Nine minutes",
                ""
            })
    void the_same_words_otherwise_are_none(String text) {
        assertThat(said.areIn(text)).isFalse();
    }

    @Test
    void accents_make_no_difference() {
        assertThat(new WordRuns(List.of("Mütter zählen für Zoë")).areIn("Mutter zahlen fur ZOE"))
                .isTrue();
    }

    @Test
    void nothing_said_is_found_nowhere() {
        assertThat(new WordRuns(List.of("", "Oh no.")).isEmpty()).isTrue();
    }
}
