package app.etappe.exchange.ui;

import app.etappe.exchange.ExportService;
import app.etappe.journey.ui.MapMenuItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.util.UUID;

/** Hands a map to its reader as a CSV file. */
@SpringComponent
class CsvDownload implements MapMenuItem {

    private static final String TYPE = "text/csv;charset=utf-8";

    private final ExportService exports;

    CsvDownload(ExportService exports) {
        this.exports = exports;
    }

    @Override
    public String nameKey() {
        return "exchange.export";
    }

    /** By a link of its own: a menu item is not one, and the browser saves only what it is led to. */
    @Override
    public void choose(UUID mapId) {
        var file = exports.csv(mapId);
        var link = new Anchor();
        link.getStyle().setDisplay(Style.Display.NONE);
        link.setHref(DownloadHandler.fromInputStream(request ->
                new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), TYPE, file.bytes().length)));
        link.getElement().setAttribute("download", true);
        UI.getCurrent().add(link);
        link.getElement().callJsFunction("click");
    }
}
