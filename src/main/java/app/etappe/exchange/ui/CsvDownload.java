package app.etappe.exchange.ui;

import app.etappe.base.ui.SavedFile;
import app.etappe.exchange.ExportService;
import app.etappe.exchange.MapFile;
import app.etappe.journey.ui.MapMenuItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Hands a map to its reader as a CSV file. */
@SpringComponent
class CsvDownload implements MapMenuItem {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int SHOWN_MILLIS = 15_000;

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
        var file = exports.csv(mapId);
        SavedFile.start(file.name(), SavedFile.CSV, file.bytes());
        if (!file.fitsImport()) {
            tellLarge(file);
        }
    }

    /** The file is whole, and good for all else; only the way back is too narrow for it. */
    private static void tellLarge(MapFile file) {
        var page = UI.getCurrent();
        long size = Math.ceilDiv(file.bytes().length, MEGABYTE);
        Notification.show(
                page.getTranslation("exchange.export.large", size, MapFile.mostBytes() / MEGABYTE),
                SHOWN_MILLIS,
                Notification.Position.BOTTOM_START);
    }
}
