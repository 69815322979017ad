package app.etappe.base;

import java.util.Locale;

/** How values of enums are called in addresses, frames and keys of texts: in small letters with hyphens. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that is called so. @throws IllegalArgumentException if none is */
    public static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
