package app.etappe.exchange.ui;

import app.etappe.exchange.MapFile;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Hands a file to the browser, which saves it. */
final class Download {

    private static final String TYPE = "text/csv;charset=utf-8";

    private Download() {}

    /** By a link of its own: a menu item is not one, and the browser saves only what it is led to. */
    static void start(MapFile file) {
        var link = new Anchor();
        link.getStyle().setDisplay(Style.Display.NONE);
        link.setHref(DownloadHandler.fromInputStream(request ->
                new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), TYPE, file.bytes().length)));
        link.getElement().setAttribute("download", true);
        UI.getCurrent().add(link);
        link.getElement().callJsFunction("click");
    }
}
