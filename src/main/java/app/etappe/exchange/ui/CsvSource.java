package app.etappe.exchange.ui;

import app.etappe.exchange.ImportService;
import app.etappe.journey.ui.MapSource;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import java.util.function.Consumer;

/** Brings maps in from CSV files. */
@SpringComponent
class CsvSource implements MapSource {

    private final ImportService imports;

    CsvSource(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String actionKey() {
        return "exchange.import";
    }

    @Override
    public String tileKey() {
        return "exchange.tile";
    }

    @Override
    public String tileTextKey() {
        return "exchange.tile.text";
    }

    @Override
    public void start(UUID workspaceId, Consumer<UUID> made) {
        new ImportDialog(
                        (file, encoding) -> imports.preview(workspaceId, file, encoding),
                        draft -> made.accept(imports.importMap(workspaceId, draft)))
                .open();
    }
}
