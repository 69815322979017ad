package app.etappe.exchange;

import app.etappe.base.Colour;
import app.etappe.base.Texts;
import app.etappe.journey.LaneKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a file that stand for something fixed: kinds of lanes and colours, in English and German. */
final class CsvWords {

    private static final Map<String, LaneKind> KINDS = new HashMap<>();
    private static final Map<String, Colour> COLOURS = new HashMap<>();

    static {
        kind(LaneKind.ACTIONS, "actions", "action", "handlungen", "handlung", "aktionen", "aktion");
        kind(LaneKind.TOUCHPOINTS, "touchpoints", "touchpoint", "touch points", "berührungspunkte", "berührungspunkt");
        kind(LaneKind.TOUCHPOINTS, "kontaktpunkte", "kontaktpunkt");
        kind(LaneKind.THOUGHTS, "thoughts", "thought", "gedanken", "gedanke");
        kind(LaneKind.EMOTION, "emotion", "emotions", "feeling", "feelings", "gefühl", "gefühle", "emotionen");
        kind(LaneKind.EMOTION, "stimmung");
        kind(LaneKind.PAIN, "pain", "pain points", "pain point", "schmerzpunkte", "schmerzpunkt");
        kind(LaneKind.OPPORTUNITIES, "opportunities", "opportunity", "chancen", "chance");
        kind(LaneKind.BACKSTAGE, "backstage", "behind the scenes", "hinter den kulissen");
        kind(LaneKind.METRICS, "metrics", "metric", "kennzahlen", "kennzahl");
        kind(LaneKind.TEXT, "text", "free text", "freitext", "freier text");

        colour(Colour.RED, "rot");
        colour(Colour.ORANGE, "orange");
        colour(Colour.YELLOW, "gelb");
        colour(Colour.GREEN, "grün");
        colour(Colour.TEAL, "türkis");
        colour(Colour.BLUE, "blau");
        colour(Colour.PURPLE, "violett", "lila");
        colour(Colour.PINK, "rosa");
        colour(Colour.GREY, "grau", "gray");
    }

    private CsvWords() {}

    static Optional<LaneKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(folded(word)));
    }

    static Optional<Colour> colour(String word) {
        return Optional.ofNullable(COLOURS.get(folded(word)));
    }

    /** A day as 2030-12-31, or as spreadsheets in German write it, 31.12.2030; none before 1900 or after 2199. */
    static Optional<LocalDate> date(String cell) {
        var iso = cell.matches("\\d{4}-\\d{2}-\\d{2}");
        try {
            var date = LocalDate.parse(
                    cell,
                    iso ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));
            return Optional.of(date).filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The word that files carry for a kind. */
    static String of(LaneKind kind) {
        return kind == LaneKind.PAIN ? "pain points" : kind.code();
    }

    /** Without case, accents and outer or doubled spaces: how words are compared. */
    static String folded(String word) {
        // What is longer than any word is none; it is not worth folding a megabyte to learn that.
        if (word.length() > 100) {
            return "";
        }
        return Texts.folded(word).replaceAll("[\\s_-]+", " ");
    }

    private static void kind(LaneKind kind, String... words) {
        for (var word : words) {
            KINDS.put(folded(word), kind);
        }
    }

    private static void colour(Colour colour, String... words) {
        COLOURS.put(colour.code(), colour);
        for (var word : words) {
            COLOURS.put(folded(word), colour);
        }
    }
}
