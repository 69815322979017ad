package app.etappe.exchange;

import app.etappe.base.Refusal;
import app.etappe.base.upload.TextEncoding;
import app.etappe.journey.MapService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.Locale;
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
    private final VariantImport variants;
    private final WorkspaceAccess access;

    ImportService(MapService maps, VariantImport variants, WorkspaceAccess access) {
        this.maps = maps;
        this.variants = variants;
        this.access = access;
    }

    /**
     * Reads a file and says what would become of it. Writes nothing.
     *
     * @param chosen how the file's letters are written; null to recognise it
     * @throws Refusal {@code not-found}, {@code not-allowed}; never for what is in the file
     */
    @Transactional(readOnly = true)
    public FileMap read(UUID workspaceId, byte[] file, @Nullable TextEncoding chosen) {
        access.require(Right.EDIT_MAPS, workspaceId);
        var reading = CsvMapReader.read(file, chosen);
        var messages = new CsvMessages();
        variants.plan(workspaceId, reading.variants(), Locale.ENGLISH, messages);
        return new FileMap(reading.with(messages));
    }

    /** What an import would make of a file. @throws Refusal see {@link #read} */
    @Transactional(readOnly = true)
    public ImportPreview preview(UUID workspaceId, byte[] file, @Nullable TextEncoding chosen) {
        return read(workspaceId, file, chosen).preview();
    }

    /** Makes a map of a file that has not been read yet. @throws Refusal see {@link #importMap(UUID, String, Locale, FileMap)} */
    @Transactional
    public UUID importMap(UUID workspaceId, ImportDraft draft) {
        var file = read(workspaceId, draft.file(), draft.encoding());
        return importMap(workspaceId, draft.title(), draft.language(), file);
    }

    /**
     * Makes a map of a file, owned by the current user, with the variants of the file and the segments that they are for.
     *
     * @param language of the map
     * @return its id
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code import-errors} (count) if the preview has errors, or
     *     what is wrong with the title
     */
    @Transactional
    public UUID importMap(UUID workspaceId, String title, Locale language, FileMap file) {
        access.require(Right.EDIT_MAPS, workspaceId);
        var reading = file.reading();
        var messages = new CsvMessages();
        var plan = variants.plan(workspaceId, reading.variants(), language, messages);
        var content = reading.with(messages).requireContent();
        var map = maps.create(workspaceId, title, language, content);
        variants.make(workspaceId, map, reading.variants(), plan);
        return map;
    }
}
