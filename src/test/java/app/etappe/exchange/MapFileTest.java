package app.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Travelling by train;Travelling by train.csv",
                "../../etc/passwd;etc passwd.csv",
                "a\\b:c*d;a b c d.csv",
                "nul;map nul.csv",
                "...;map.csv",
                "Gefühl 🚂;Gefühl 🚂.csv"
            })
    void aTitle_becomesANameThatEverySystemTakes(String title, String name) {
        assertThat(MapFile.csv(title, new byte[0]).name()).isEqualTo(name);
    }

    @Test
    void aFile_knowsWhetherItFindsItsWayBack() {
        assertThat(MapFile.csv("Map", new byte[FileLimits.BYTES]).fitsImport()).isTrue();
        assertThat(MapFile.csv("Map", new byte[FileLimits.BYTES + 1]).fitsImport())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"🚂,80", "x,80"})
    void aLongTitle_isCutBetweenCharacters(String character, int characters) {
        var name = MapFile.csv(character.repeat(200), new byte[0]).name();

        assertThat(name).isEqualTo(character.repeat(characters) + ".csv");
    }
}
