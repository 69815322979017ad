package app.etappe.shell;

import com.vaadin.flow.component.UI;

/** Says in the reader's language what the page's own strip says while the server cannot be reached. */
final class ConnectionWords {

    private ConnectionWords() {}

    static void tell(UI page) {
        page.getPage()
                .executeJs(
                        "const strip = window.Vaadin?.connectionIndicator;"
                                + " if (strip) Object.assign(strip, { onlineText: $0, offlineText: $1, reconnectingText: $2 })",
                        page.getTranslation("shell.online"),
                        page.getTranslation("shell.offline"),
                        page.getTranslation("shell.reconnecting"));
    }
}
