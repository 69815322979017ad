package app.etappe.exchange;

import app.etappe.base.Refusal;
import app.etappe.journey.MapService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes maps out of CSV files: shown first, then imported whole or not at all. */
@Service
public class ImportService {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = FileLimits.BYTES;

    private final MapService maps;
    private final WorkspaceAccess access;

    ImportService(MapService maps, WorkspaceAccess access) {
        this.maps = maps;
        this.access = access;
    }

    /**
     * Reads a file and says what would become of it. Writes nothing.
     *
     * @param chosen how the file's letters are written; null to recognise it
     * @throws Refusal {@code not-found}, {@code not-allowed}; never for what is in the file
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(UUID workspaceId, byte[] file, @Nullable CsvEncoding chosen) {
        access.require(Right.EDIT_MAPS, workspaceId);
        return ImportPreview.of(CsvMapReader.read(file, chosen));
    }

    /**
     * Makes a map of the file, owned by the current user.
     *
     * @return its id
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code import-errors} (count) if the preview has errors, or
     *     what is wrong with the title
     */
    @Transactional
    public UUID importMap(UUID workspaceId, ImportDraft draft) {
        access.require(Right.EDIT_MAPS, workspaceId);
        var content = CsvMapReader.read(draft.file(), draft.encoding()).requireContent();
        return maps.create(workspaceId, draft.title(), draft.language(), content);
    }
}
