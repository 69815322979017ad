package app.etappe.interview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of complaints or survey answers that is to be imported.
 *
 * @param mapId the map that they are about; null for none
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, compared by nobody
public record SourceDraft(
        InterviewKind kind,
        byte[] file,
        String fileName,
        @Nullable UUID mapId) {}
