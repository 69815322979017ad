package app.etappe.transcript;

import org.jspecify.annotations.Nullable;

/**
 * What one person said in one go.
 *
 * @param row the line of the file where it begins, counted from 1; the paragraph in a document
 * @param startMillis from the beginning of the recording, never negative; null if not said
 * @param endMillis not before the start; null if not said
 * @param speaker the name in the file; null if not said
 * @param text as it is stored, neither empty nor longer than a note
 */
public record TranscriptLine(
        int row,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        @Nullable String speaker,
        String text) {}
