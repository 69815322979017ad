package app.etappe.interview;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines somebody looks for: those that meet all of it.
 *
 * @param text words and phrases, see {@link app.etappe.words.WordQuery}; empty for any
 * @param tags at least one of these; empty for any
 * @param segment of whoever said it; where nobody is known for a source, of the interview
 * @param participant who said it
 * @param kinds one of these; empty for any
 * @param map which it is linked to
 * @param element the place on the map: a stage, step or card with all that is in it, or a lane; needs a map
 * @param lane with a step as element: their cell
 * @param from the first day of interviews
 * @param to the last day of interviews
 */
public record NoteSearch(
        String text,
        Set<UUID> tags,
        @Nullable UUID segment,
        @Nullable UUID participant,
        Set<NoteKind> kinds,
        @Nullable UUID map,
        @Nullable UUID element,
        @Nullable UUID lane,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Any line. */
    public static final NoteSearch ANY =
            new NoteSearch("", Set.of(), null, null, Set.of(), null, null, null, null, null);

    public NoteSearch {
        tags = Set.copyOf(tags);
        kinds = Set.copyOf(kinds);
    }

    /** The same with other words. */
    public NoteSearch withText(String words) {
        return new NoteSearch(words, tags, segment, participant, kinds, map, element, lane, from, to);
    }

    /** Whether it asks who said it. */
    boolean asksWho() {
        return segment != null || participant != null;
    }
}
