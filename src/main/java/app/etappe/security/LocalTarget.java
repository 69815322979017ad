package app.etappe.security;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a place on this server and nowhere else. */
public final class LocalTarget {

    /** The parameter that carries it from the refused request to the form and on. */
    public static final String PARAMETER = "to";

    private static final String START = "/";
    private static final int MAX_LENGTH = 2_000;

    private LocalTarget() {}

    /** The place if it is one of ours, else the start page. Browsers take a backslash for a slash, and skip controls. */
    public static String of(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= MAX_LENGTH
                        && wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && wanted.chars().allMatch(unit -> unit > ' ' && unit < 0x7f && unit != '\\')
                ? wanted
                : START;
    }
}
