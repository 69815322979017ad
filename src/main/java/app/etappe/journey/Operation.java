package app.etappe.journey;

import app.etappe.base.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that a command asks for; {@code docs/protocol.md} says what each field means. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Operation.Add.class, name = "add"),
    @JsonSubTypes.Type(value = Operation.Set.class, name = "set"),
    @JsonSubTypes.Type(value = Operation.Tag.class, name = "tag"),
    @JsonSubTypes.Type(value = Operation.Untag.class, name = "untag"),
    @JsonSubTypes.Type(value = Operation.Move.class, name = "move"),
    @JsonSubTypes.Type(value = Operation.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = Operation.Reset.class, name = "reset"),
    @JsonSubTypes.Type(value = Operation.Promote.class, name = "promote"),
    @JsonSubTypes.Type(value = Operation.Keep.class, name = "keep"),
    @JsonSubTypes.Type(value = Operation.Check.class, name = "check"),
    @JsonSubTypes.Type(value = Operation.Uncheck.class, name = "uncheck"),
    @JsonSubTypes.Type(value = Operation.Only.class, name = "only"),
    @JsonSubTypes.Type(value = Operation.Undo.class, name = "undo"),
    @JsonSubTypes.Type(value = Operation.Redo.class, name = "redo")
})
public sealed interface Operation {

    /** A new stage, step, lane or card behind its sibling {@code after}, or as the first. */
    record Add(
            UUID element,
            String type,
            UUID parent,
            @Nullable UUID lane,
            @Nullable UUID after,
            @Nullable String kind,
            @Nullable String text,
            @Nullable Integer mood,
            @Nullable String colour,
            @Nullable Integer span,
            @Nullable List<String> channels,
            // Left out where there is none, so that a command from before there were questions keeps its hash.
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String question)
            implements Operation {
        public Add {
            requireThere(element, type, parent);
        }
    }

    /** Another value for one property. */
    record Set(UUID element, String property, @Nullable JsonNode value) implements Operation {
        public Set {
            requireThere(element, property);
        }
    }

    /** One more channel. */
    record Tag(UUID element, String channel) implements Operation {
        public Tag {
            requireThere(element, channel);
        }
    }

    /** One channel less. */
    record Untag(UUID element, String channel) implements Operation {
        public Untag {
            requireThere(element, channel);
        }
    }

    /** Another place. */
    record Move(
            UUID element,
            UUID parent,
            @Nullable UUID lane,
            @Nullable UUID after) implements Operation {
        public Move {
            requireThere(element, parent);
        }
    }

    /**
     * Away, with all that hangs below; in a variant, hidden where it comes from below.
     *
     * @param asked the revision at which the author was told which variants that concerns, and agreed
     */
    record Remove(
            UUID element,
            // Left out where nothing was asked, so that a command from before there were variants keeps its hash.
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long asked)
            implements Operation {
        public Remove {
            requireThere(element);
        }

        /** A removal that concerns nobody, or is refused. */
        public Remove(UUID element) {
            this(element, null);
        }
    }

    /**
     * What a variant has otherwise is as below again: one property of an element, all of an element, or everything.
     *
     * @param element null: everything
     * @param property a property as the log names it, or {@code hidden}; null: all of the element
     * @param asked see {@link Remove}, for what is the variant's own and goes
     */
    record Reset(
            @Nullable UUID element,
            @Nullable String property,
            @Nullable Long asked) implements Operation {

        /** A reset that concerns nobody, or is refused. */
        public Reset(@Nullable UUID element, @Nullable String property) {
            this(element, property, null);
        }
    }

    /**
     * What a variant has otherwise, or has as its own, becomes so in the layer below.
     *
     * @param property a property as the log names it, or {@code hidden}; null: all of the element
     * @param along the variant's own parents that go along
     * @param asked see {@link Remove}
     */
    record Promote(
            UUID element,
            @Nullable String property,
            @Nullable List<UUID> along,
            @Nullable Long asked) implements Operation {
        public Promote {
            requireThere(element);
        }
    }

    /** A difference stays although the value that it replaced has changed below. */
    record Keep(UUID element, String property) implements Operation {
        public Keep {
            requireThere(element, property);
        }
    }

    /** Looked at in a variant: the same as below. */
    record Check(UUID element) implements Operation {
        public Check {
            requireThere(element);
        }
    }

    /** Not looked at after all. */
    record Uncheck(UUID element) implements Operation {
        public Uncheck {
            requireThere(element);
        }
    }

    /** What I did below as one revision holds only for the variant. */
    record Only(long revision) implements Operation {}

    /** What I did last in this layer is taken back. */
    record Undo() implements Operation {}

    /** What I took back last in this layer is done again. */
    record Redo() implements Operation {}

    /** The elements, there already, that it names. */
    default Stream<UUID> elements() {
        return switch (this) {
            case Add add -> Stream.of(add.parent(), add.lane(), add.after()).filter(Objects::nonNull);
            case Set set -> Stream.of(set.element());
            case Tag tag -> Stream.of(tag.element());
            case Untag untag -> Stream.of(untag.element());
            case Move move ->
                Stream.of(move.element(), move.parent(), move.lane(), move.after())
                        .filter(Objects::nonNull);
            case Remove remove -> Stream.of(remove.element());
            case Reset reset -> Stream.ofNullable(reset.element());
            case Promote promote -> Stream.of(promote.element());
            case Keep keep -> Stream.of(keep.element());
            case Check check -> Stream.of(check.element());
            case Uncheck uncheck -> Stream.of(uncheck.element());
            case Only only -> Stream.empty();
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
