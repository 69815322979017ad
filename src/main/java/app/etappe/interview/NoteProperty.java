package app.etappe.interview;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the log knows of a line; its tags and links are in the log as {@code tag:} and {@code link:} with their ids. */
enum NoteProperty {
    /** The line was made. */
    MADE,
    /** The number of its text: no text is in the log. */
    TEXT,
    KIND,
    SPEAKER,
    AT,
    MOOD,
    MASKS,
    POSITION,
    /** The person behind it withdrew. */
    HIDDEN,
    REMOVED;

    /** A property that is there. */
    static final String YES = "1";

    static final String TAG = "tag:";
    static final String LINK = "link:";
    /** The shared clock of the interview, whose id stands for the line. */
    static final String CLOCK = "clock";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<NoteProperty> of(String code) {
        return Stream.of(values())
                .filter(property -> property.code().equals(code))
                .findFirst();
    }
}
