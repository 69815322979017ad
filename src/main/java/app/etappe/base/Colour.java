package app.etappe.base;

import java.util.Locale;

/** The colours that cards and segments can be given; how each looks in light and dark is the pages' to say. */
public enum Colour {
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    TEAL,
    BLUE,
    PURPLE,
    PINK,
    GREY;

    /** The code by which protocol, log, files and database know it: the name in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
