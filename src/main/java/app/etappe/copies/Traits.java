package app.etappe.copies;

import app.etappe.base.Colour;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that a part holds but its place; what its type does not have is empty.
 *
 * @param text title, name or text
 * @param question what the customer asks at a stage; empty for none
 * @param kind of a lane
 * @param mood −3 to 3
 * @param span how many steps it covers; 1 for all but cards
 * @param loop whether the map closes to its start
 */
public record Traits(
        String text,
        String question,
        @Nullable LaneKind kind,
        @Nullable Integer mood,
        @Nullable Colour colour,
        int span,
        SortedSet<String> channels,
        boolean loop) {

    static Traits map(boolean loop) {
        return new Traits("", "", null, null, null, 1, none(), loop);
    }

    static Traits stage(MapContent.Stage stage) {
        return titled(stage.title(), stage.question(), null);
    }

    static Traits step(String title) {
        return titled(title, "", null);
    }

    static Traits lane(MapContent.Lane lane) {
        return titled(lane.name(), "", lane.kind());
    }

    static Traits card(MapContent.Card card) {
        return new Traits(card.text(), "", null, card.mood(), card.colour(), card.span(), card.channels(), false);
    }

    /** In what these differ from others; the kind never does. */
    EnumSet<Aspect> differences(Traits other) {
        var found = EnumSet.allOf(Aspect.class);
        found.removeIf(aspect -> Objects.equals(value(aspect), other.value(aspect)));
        return found;
    }

    /** Null if there is none, and for the position, which is no trait. */
    @Nullable
    Object value(Aspect aspect) {
        return switch (aspect) {
            case TEXT -> text;
            case QUESTION -> question;
            case MOOD -> mood;
            case COLOUR -> colour;
            case SPAN -> span;
            case CHANNELS -> channels;
            case LOOP -> loop;
            case POSITION -> null;
        };
    }

    private static Traits titled(String text, String question, @Nullable LaneKind kind) {
        return new Traits(text, question, kind, null, null, 1, none(), false);
    }

    private static SortedSet<String> none() {
        return Collections.unmodifiableSortedSet(new TreeSet<>());
    }
}
