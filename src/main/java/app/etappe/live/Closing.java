package app.etappe.live;

import org.springframework.web.socket.CloseStatus;

/** Why a socket is closed; {@code docs/protocol.md} says what the page makes of it. */
final class Closing {

    static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "signed out");
    static final CloseStatus NOT_FOUND = new CloseStatus(4404, "not found");
    static final CloseStatus SILENT = new CloseStatus(4408, "silent");
    static final CloseStatus BEHIND = new CloseStatus(4409, "behind");
    static final CloseStatus MALFORMED = new CloseStatus(4400, "malformed");
    static final CloseStatus TOO_LARGE = new CloseStatus(4413, "frame too large");
    static final CloseStatus OUTDATED = new CloseStatus(4426, "outdated");
    static final CloseStatus FLOOD = new CloseStatus(4429, "too many frames");
    static final CloseStatus FAILED = new CloseStatus(4500, "failed");
    static final CloseStatus UNAVAILABLE = new CloseStatus(4503, "database unavailable");

    private Closing() {}
}
