package app.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.LayerDifference;
import app.etappe.journey.LayerDifference.Kind;
import app.etappe.journey.LayerDifference.Value;
import app.etappe.table.CsvFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a spreadsheet gets to see of two layers' differences. */
class DifferenceRowsTest {

    @Test
    void texts_thatBeginLikeFormulas_areNotRun_whereverTheyStand() {
        var rows = rows(
                Locale.ENGLISH,
                "@base",
                "=1+1",
                new LayerDifference(
                        Kind.DIFFERENT,
                        "card",
                        List.of("+Plan", "Dream"),
                        "-lane",
                        List.of(
                                new Value("text", "=HYPERLINK(\"http://x\")", "'=2"),
                                new Value("channel:=x", null, "1")),
                        0));

        assertThat(rows.getFirst()).endsWith("'@base", "'=1+1");
        assertThat(rows.get(1))
                .containsExactly("'+Plan › Dream", "'-lane", "different", "Text", "'=HYPERLINK(\"http://x\")", "''=2");
        assertThat(rows.get(2)).contains("Channel =x", "no", "yes");
    }

    @Test
    void moods_stayNumbers() {
        var mood = new LayerDifference(
                Kind.DIFFERENT, "point", List.of("Ride"), "Emotion", List.of(new Value("mood", "-3", null)), 0);

        assertThat(rows(Locale.ENGLISH, "for all", "Families", mood).get(1)).endsWith("Mood", "-3", "0");
    }

    @Test
    void headsAndKinds_areInTheReadersLanguage() {
        var hidden = new LayerDifference(
                Kind.HIDDEN_IN_SECOND, "step", List.of("Prüfen"), null, List.of(new Value("text", "Prüfen", null)), 5);

        var rows = rows(Locale.GERMAN, "für alle", "Familien", hidden);

        assertThat(rows.getFirst())
                .containsExactly("Ort", "Zeile", "Unterschied", "Eigenschaft", "für alle", "Familien");
        assertThat(rows.get(1)).containsExactly("Prüfen", "", "ausgeblendet für Familien", "Text", "Prüfen", "");
        assertThat(rows.get(2)).containsExactly("Prüfen", "", "ausgeblendet für Familien", "Einträge", "5", "");
    }

    @Test
    void umlautsLineBreaksAndQuotes_comeBackAsTheyWere() {
        var text = "Zwei Zeilen,\n\"ähnlich\"; größer 🚆";
        var only = new LayerDifference(
                Kind.ONLY_SECOND, "card", List.of("A", "B"), "Gefühl", List.of(new Value("text", null, text)), 0);

        var file = new String(CsvFile.of(rows(Locale.GERMAN, "für alle", "Familien", only)), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFFOrt,Zeile,")
                .endsWith("A › B,Gefühl,nur Familien,Text,,\"Zwei Zeilen,\n\"\"ähnlich\"\"; größer 🚆\"\r\n");
    }

    private static List<List<String>> rows(Locale reader, String first, String second, LayerDifference... differences) {
        return new DifferenceRows(new DifferenceWords(reader), first, second).of(List.of(differences));
    }
}
