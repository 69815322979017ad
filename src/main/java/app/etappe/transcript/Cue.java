package app.etappe.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of WebVTT or SRT with the time that they are shown.
 *
 * @param row where its time stands
 * @param start null where it has none that makes sense
 * @param end null where it has none that makes sense
 * @param payload the rows below, none of them blank
 */
record Cue(int row, @Nullable Long start, @Nullable Long end, List<Row> payload) {}
