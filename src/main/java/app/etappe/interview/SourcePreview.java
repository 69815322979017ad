package app.etappe.interview;

import java.util.List;

/**
 * What an import would make of a file of complaints or survey answers, before anything is written.
 *
 * @param rows each of which becomes a source of its own; none if there are messages
 * @param questions columns that are taken for questions of the survey
 * @param leftOut columns that nothing is made of
 * @param messages what is wrong, at most 100
 */
public record SourcePreview(
        List<SourceRow> rows, List<String> questions, List<String> leftOut, List<SourceMessage> messages) {

    /** Whether the file can be imported. */
    public boolean isClean() {
        return messages.isEmpty();
    }

    /** Sources of people who are participants. */
    public long known() {
        return rows.stream().filter(row -> row.participant() != null).count();
    }

    /** Sources of people whom nobody knows. */
    public long anonymous() {
        return rows.size() - known();
    }
}
