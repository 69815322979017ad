package app.etappe.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a map's file, by their English names and by those that German files use. */
public enum CsvColumn {
    STAGE("phase"),
    STEP("schritt"),
    LANE("zeile"),
    KIND("art"),
    TEXT("eintrag"),
    MOOD("stimmung", "gefühl"),
    CHANNEL("channels", "kanal", "kanäle"),
    COLOUR("color", "farbe"),
    ORDER("reihenfolge"),
    SPAN("spanne"),
    QUESTION("frage", "kundenfrage"),
    VARIANT("variante"),
    BELOW("darunter", "liegt über"),
    DATE("datum", "zieldatum");

    private final List<String> otherNames;

    CsvColumn(String... otherNames) {
        this.otherNames = Arrays.stream(otherNames).map(CsvWords::folded).toList();
    }

    /** The name in the header of files that Etappe writes. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file without this column says too little. */
    boolean isNeeded() {
        return this == STAGE || this == STEP || this == LANE || this == TEXT;
    }

    /** Whether files of maps that have nothing for it go without. */
    boolean isOptional() {
        return this == QUESTION || this == VARIANT || this == BELOW || this == DATE;
    }

    /** Whether cells hold numbers, which spreadsheets may take as such. */
    boolean isNumeric() {
        return this == MOOD || this == ORDER || this == SPAN;
    }

    /** The column of this name, upper or lower case. */
    static Optional<CsvColumn> named(String name) {
        var folded = CsvWords.folded(name);
        return Arrays.stream(values())
                .filter(column -> column.header().equals(folded) || column.otherNames.contains(folded))
                .findFirst();
    }
}
