package app.etappe.exchange.ui;

import app.etappe.exchange.ExportService;
import app.etappe.journey.ui.MapMenuItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Hands a map to its reader as a CSV file. */
@SpringComponent
class CsvDownload implements MapMenuItem {

    private final ExportService exports;

    CsvDownload(ExportService exports) {
        this.exports = exports;
    }

    @Override
    public String nameKey() {
        return "exchange.export";
    }

    @Override
    public void choose(UUID mapId) {
        Download.start(exports.csv(mapId));
    }
}
