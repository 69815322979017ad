package app.etappe.journey;

import java.util.List;
import java.util.Locale;

/**
 * A stage model that a map can start from; only a start, since stages are renamed, added and dropped freely.
 *
 * @param id its code, the same in all languages
 * @param name its name
 * @param loop whether the journey closes to its start
 * @param stages the titles of its stages, in time order
 */
public record StageModel(String id, Words name, boolean loop, List<Words> stages) {

    /** The same in English and in German. */
    public record Words(String en, String de) {

        /** In this language, and in English where it is neither. */
        public String in(Locale language) {
            return Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? de : en;
        }
    }
}
