package app.etappe.transcript;

/** What a transcript was written as. */
public enum TranscriptFormat {
    WEBVTT("WebVTT"),
    SRT("SRT"),
    TEXT("Text"),
    DOCX("DOCX");

    private final String label;

    TranscriptFormat(String label) {
        this.label = label;
    }

    /** The name that people know it by. */
    public String label() {
        return label;
    }
}
