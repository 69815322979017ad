package app.etappe.exchange.ui;

import app.etappe.base.ui.SavedFile;
import app.etappe.exchange.ExportService;
import app.etappe.journey.ui.ComparisonExport;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands the differences between two layers to their reader as a CSV file. */
@SpringComponent
class DifferencesDownload implements ComparisonExport {

    private final ExportService exports;

    DifferencesDownload(ExportService exports) {
        this.exports = exports;
    }

    @Override
    public void export(UUID mapId, @Nullable UUID first, @Nullable UUID second) {
        var reader = UI.getCurrent().getLocale();
        var file = exports.differences(mapId, first, second, reader);
        SavedFile.start(file.name(), SavedFile.CSV, file.bytes());
    }
}
