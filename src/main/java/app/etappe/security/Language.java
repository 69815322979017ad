package app.etappe.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the pages speak. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code by which the database knows it. */
    String code() {
        return locale.getLanguage();
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
