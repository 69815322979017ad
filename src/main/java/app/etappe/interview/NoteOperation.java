package app.etappe.interview;

import app.etappe.base.Refusal;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that a command asks of an interview; {@code docs/protocol.md} says what each field means. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NoteOperation.Add.class, name = "add"),
    @JsonSubTypes.Type(value = NoteOperation.Set.class, name = "set"),
    @JsonSubTypes.Type(value = NoteOperation.Tag.class, name = "tag"),
    @JsonSubTypes.Type(value = NoteOperation.Untag.class, name = "untag"),
    @JsonSubTypes.Type(value = NoteOperation.Link.class, name = "link"),
    @JsonSubTypes.Type(value = NoteOperation.Unlink.class, name = "unlink"),
    @JsonSubTypes.Type(value = NoteOperation.Move.class, name = "move"),
    @JsonSubTypes.Type(value = NoteOperation.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = NoteOperation.Split.class, name = "split"),
    @JsonSubTypes.Type(value = NoteOperation.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = NoteOperation.Clock.class, name = "clock"),
    @JsonSubTypes.Type(value = NoteOperation.Undo.class, name = "undo"),
    @JsonSubTypes.Type(value = NoteOperation.Redo.class, name = "redo")
})
public sealed interface NoteOperation {

    /** A new line behind another, or as the first. */
    record Add(
            UUID note,
            @Nullable UUID after,
            String kind,
            @Nullable String speaker,
            @Nullable Long at,
            @Nullable String text,
            @Nullable Integer mood,
            @Nullable List<String> tags)
            implements NoteOperation {
        public Add {
            requireThere(note, kind);
        }
    }

    /** Another value for one property. */
    record Set(UUID note, String property, @Nullable JsonNode value) implements NoteOperation {
        public Set {
            requireThere(note, property);
        }
    }

    /** One more tag, by its name. */
    record Tag(UUID note, String tag) implements NoteOperation {
        public Tag {
            requireThere(note, tag);
        }
    }

    /** One tag less, by its name. */
    record Untag(UUID note, String tag) implements NoteOperation {
        public Untag {
            requireThere(note, tag);
        }
    }

    /** The line, or the part of its text, says something of a place on a map. */
    record Link(
            UUID note,
            UUID link,
            UUID map,
            UUID element,
            @Nullable UUID lane,
            String stance,
            @Nullable Integer mood,
            @Nullable Integer from,
            @Nullable Integer to)
            implements NoteOperation {
        public Link {
            requireThere(note, link, map, element, stance);
        }

        LinkTarget target() {
            return new LinkTarget(map, element, lane, Stance.of(stance), NoteValues.mood(mood));
        }
    }

    /** It does not after all. */
    record Unlink(UUID note, UUID link) implements NoteOperation {
        public Unlink {
            requireThere(note, link);
        }
    }

    /** Another place among the lines. */
    record Move(UUID note, @Nullable UUID after) implements NoteOperation {
        public Move {
            requireThere(note);
        }
    }

    /** Away. */
    record Remove(UUID note) implements NoteOperation {
        public Remove {
            requireThere(note);
        }
    }

    /** Two lines out of one; the second begins at a UTF-16 unit of the text. */
    record Split(UUID note, int at, UUID into) implements NoteOperation {
        public Split {
            requireThere(note, into);
        }
    }

    /** One line out of two: its text goes behind the other's. */
    record Merge(UUID note, UUID into) implements NoteOperation {
        public Merge {
            requireThere(note, into);
            if (note.equals(into)) {
                throw new Refusal("command-invalid");
            }
        }
    }

    /** The shared clock shows this time now, and runs or stands. */
    record Clock(boolean running, long at) implements NoteOperation {}

    /** What I did last is taken back. */
    record Undo() implements NoteOperation {}

    /** What I took back last is done again. */
    record Redo() implements NoteOperation {}

    /** Whether there is one more line after it. */
    default boolean makesLine() {
        return this instanceof Add || this instanceof Split;
    }

    /** The lines, there already, that it names. */
    default Stream<UUID> notes() {
        return switch (this) {
            case Add add -> Stream.ofNullable(add.after());
            case Set set -> Stream.of(set.note());
            case Tag tag -> Stream.of(tag.note());
            case Untag untag -> Stream.of(untag.note());
            case Link link -> Stream.of(link.note());
            case Unlink unlink -> Stream.of(unlink.note());
            case Move move -> Stream.of(move.note(), move.after()).filter(Objects::nonNull);
            case Remove remove -> Stream.of(remove.note());
            case Split split -> Stream.of(split.note());
            case Merge merge -> Stream.of(merge.note(), merge.into());
            case Clock clock -> Stream.empty();
            case Undo undo -> Stream.empty();
            case Redo redo -> Stream.empty();
        };
    }

    /** What comes from a page may lack anything, whatever the types say. */
    private static void requireThere(Object... fields) {
        if (Stream.of(fields).anyMatch(Objects::isNull)) {
            throw new Refusal("command-invalid");
        }
    }
}
