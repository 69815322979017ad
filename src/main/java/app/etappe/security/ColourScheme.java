package app.etappe.security;

/** In which colours somebody wants to see the pages. */
public enum ColourScheme {
    /** As the device says. */
    SYSTEM,
    LIGHT,
    DARK
}
