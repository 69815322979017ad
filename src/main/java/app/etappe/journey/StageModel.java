package app.etappe.journey;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stage model that a map can start from; only a start, since stages are renamed, added and dropped freely.
 *
 * @param id its code, the same in all languages
 * @param name its name
 * @param loop whether the journey closes to its start
 * @param stages its stages, in time order
 */
public record StageModel(String id, Words name, boolean loop, List<Stage> stages) {

    /**
     * A stage of the model.
     *
     * @param question what the customer asks there; null where the model leaves that open
     */
    public record Stage(Words title, @Nullable Words question) {

        MapContent.Stage start(Locale language, List<String> steps) {
            return new MapContent.Stage(title.in(language), question == null ? "" : question.in(language), steps);
        }
    }

    /** The same in English and in German. */
    public record Words(String en, String de) {

        /** In this language, and in English where it is neither. */
        public String in(Locale language) {
            return Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? de : en;
        }
    }
}
