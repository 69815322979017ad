package app.etappe.journey;

import app.etappe.base.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an element as the log knows them, each with its way to and from the log's text.
 *
 * <p>A channel is a property of its own, {@code channel:<name>}, so that two people who add one each do not overwrite each
 * other.
 */
enum Property {
    /** Set once, when the element is made; undoing that removes the element. */
    TYPE {
        @Override
        String of(ElementValues element, String detail) {
            return element.type().code();
        }
    },
    KIND {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            var kind = element.kind();
            return kind == null ? null : kind.code();
        }
    },
    /** The variant whose own it is. */
    LAYER {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            var layer = element.variantId();
            return layer == null ? null : layer.toString();
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.belongTo(value == null ? null : UUID.fromString(value));
        }
    },
    POSITION {
        @Override
        String of(ElementValues element, String detail) {
            return element.position().logged();
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.place(Position.ofLogged(required(value)));
        }
    },
    TEXT {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            return element.text().isEmpty() ? null : element.text();
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.write(value == null ? "" : value);
        }
    },
    /** What the customer asks at a stage. */
    QUESTION {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            return element.question().isEmpty() ? null : element.question();
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.ask(value == null ? "" : value);
        }
    },
    MOOD {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            var mood = element.mood();
            return mood == null ? null : mood.toString();
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.feel(value == null ? null : Integer.valueOf(value));
        }
    },
    COLOUR {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            var colour = element.colour();
            return colour == null ? null : colour.code();
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.paint(value == null ? null : Colour.valueOf(value.toUpperCase(Locale.ROOT)));
        }
    },
    SPAN {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            return element.span() == 1 ? null : String.valueOf(element.span());
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.cover(value == null ? 1 : Integer.parseInt(value));
        }
    },
    LOOP {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            return element.loop() ? YES : null;
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.close(value != null);
        }
    },
    CHANNEL {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            return element.channels().contains(detail) ? YES : null;
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            if (value == null) {
                element.untag(detail);
            } else {
                element.tag(detail);
            }
        }
    },
    REMOVED {
        @Override
        @Nullable
        String of(ElementValues element, String detail) {
            return element.isRemoved() ? YES : null;
        }

        @Override
        void put(Element element, String detail, @Nullable String value, long revision) {
            element.remove(value == null ? null : revision);
        }
    };

    static final String YES = "1";

    /** Those that a set operation may name. */
    static final List<Property> SETTABLE = List.of(TEXT, QUESTION, MOOD, COLOUR, SPAN, LOOP);

    /** Those that people write. */
    static final List<Property> WORDS = List.of(TEXT, QUESTION);

    /** What the log would say of the element now; null stands for the default. */
    abstract @Nullable String of(ElementValues element, String detail);

    /** Gives the element the value that the log names. */
    void put(Element element, String detail, @Nullable String value, long revision) {
        throw new IllegalStateException(this + " is given once");
    }

    /** The name in the log, for all but channels. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String channel(String name) {
        return "channel:" + name;
    }

    static Property named(String logged) {
        return logged.startsWith("channel:") ? CHANNEL : valueOf(logged.toUpperCase(Locale.ROOT));
    }

    /** The channel's name, or nothing for other properties. */
    static String detail(String logged) {
        return logged.startsWith("channel:") ? logged.substring("channel:".length()) : "";
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("An element always has a position");
        }
        return value;
    }

    /** What the log would say of a property of the element now. */
    static @Nullable String read(ElementValues element, String logged) {
        return named(logged).of(element, detail(logged));
    }

    /** Gives the element the value that the log names for a property. */
    static void write(Element element, String logged, @Nullable String value, long revision) {
        named(logged).put(element, detail(logged), value, revision);
    }

    /** Everything that the log says of a fresh element, as names. */
    static List<String> allOf(Element element) {
        var names = new ArrayList<String>();
        for (var property : List.of(TYPE, KIND, LAYER, POSITION, TEXT, QUESTION, MOOD, COLOUR, SPAN, LOOP)) {
            names.add(property.code());
        }
        element.channels().forEach(name -> names.add(channel(name)));
        return names;
    }
}
