package app.etappe.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Hands a file to the browser, which saves it. */
public final class SavedFile {

    /** The type of tables as texts. */
    public static final String CSV = "text/csv;charset=utf-8";

    private SavedFile() {}

    /** By a link of its own, since the browser saves only what it is led to. */
    public static void start(String name, String type, byte[] bytes) {
        var link = new Anchor();
        link.getStyle().setDisplay(Style.Display.NONE);
        link.setHref(DownloadHandler.fromInputStream(
                request -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length)));
        link.getElement().setAttribute("download", true);
        UI.getCurrent().add(link);
        link.getElement().callJsFunction("click");
    }
}
