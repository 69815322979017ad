package app.etappe.report;

import java.awt.Color;

/** The colours of reports, on white. */
final class Ink {

    static final Color TEXT = new Color(0x1f2937);
    static final Color QUIET = new Color(0x5b6472);
    static final Color LINE = new Color(0xd5d9e0);
    static final Color HEAD = new Color(0xf1f3f7);
    static final Color ACCENT = new Color(0x2563eb);

    private Ink() {}
}
