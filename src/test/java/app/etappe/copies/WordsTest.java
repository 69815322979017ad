package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike texts are to somebody who reads them. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hotline | HOTLINE!",
                "Verkäufer | verkaufer",
                "Door-to-door times | door to door, times",
                "Straße | Strasse",
                "'' | ''",
                "? | ?"
            })
    void textsThatReadTheSame_areTheSame(String one, String other) {
        assertThat(likeness(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Books ticket online | Books the ticket online",
                "Seat reservation | Seat resevration",
                "Nobody can tell whether a pass is cheaper | Nobody can tell if a pass is cheaper",
                "Compares train and plane | Compares plane and train"
            })
    void textsThatWereCorrected_areSurelyTheSame(String one, String other) {
        assertThat(likeness(one, other)).isBetween(Edge.CERTAIN, Words.NEARLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eleven minutes on hold | Eleven minutes on hold with a crying child",
                "Day 1 | Day 2",
                "Arrives at platform 11 | Arrives at platform 12",
                "Verkäufer | Verkäuferin",
                "Compares train, plane and car | Compares train, bus and car"
            })
    void textsThatMayMeanTheSame_areDoubtful(String one, String other) {
        assertThat(likeness(one, other)).isBetween(Edge.POSSIBLE, Edge.CERTAIN - 0.001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hotline | Website",
                "Why do I have to know the station names? | Finally somebody who knows",
                "Call back at a chosen time | Accept city names and show the stations on a map",
                "'' | Website",
                "? | !",
                "🚂 | 🚗"
            })
    void textsThatSaySomethingElse_areNot(String one, String other) {
        assertThat(likeness(one, other)).isLessThan(Edge.POSSIBLE);
    }

    @Test
    void longTexts_areKnownByTheirWords() {
        var text = "The agent asks for the name of every traveller, then for the station they leave from, "
                + "and then, once more, for all of it because the line broke down. ";

        assertThat(likeness(text, text + "Nobody says sorry.")).isGreaterThan(Edge.CERTAIN);
        assertThat(likeness(text, text.repeat(3))).isLessThan(Edge.CERTAIN);
    }

    private static double likeness(String one, String other) {
        double likeness = Words.of(one).likeness(Words.of(other));
        assertThat(Words.of(other).likeness(Words.of(one))).isEqualTo(likeness);
        return likeness;
    }
}
