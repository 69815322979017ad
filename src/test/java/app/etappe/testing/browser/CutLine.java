package app.etappe.testing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The live line between a page and the server, which a test cuts and mends. To be made before the page is opened. */
public final class CutLine {

    private static final Pattern LIVE = Pattern.compile(".*/live/(map|interview)/.*");

    private final Page page;
    private final List<WebSocketRoute> sockets = new ArrayList<>();
    private boolean cut;

    public CutLine(Page page) {
        this.page = page;
        page.routeWebSocket(LIVE, socket -> {
            if (cut) {
                socket.close();
            } else {
                socket.connectToServer();
                sockets.add(socket);
            }
        });
        page.route(LIVE, route -> {
            if (cut) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    /** Nobody gets through, until it is mended. */
    public void cut() {
        cut = true;
        sockets.forEach(WebSocketRoute::close);
        sockets.clear();
    }

    /** The page comes back at once, without waiting for its next try. */
    public void mend() {
        cut = false;
        page.evaluate("window.dispatchEvent(new Event('online'))");
    }
}
