package app.etappe.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.ServerRpcHandler.InvalidUIDLSecurityKeyException;
import com.vaadin.flow.server.communication.ServerRpcHandler.MessageIdSyncException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a browser sends to the server of a page. It goes by Vaadin's own way in, guards and error handler included. */
record BrowserMessage(Map<String, Object> invocation) {

    /** What a click carries. */
    static final Map<String, Object> CLICK = Map.of(
            "event.screenX", 0,
            "event.screenY", 0,
            "event.clientX", 0,
            "event.clientY", 0,
            "event.detail", 1,
            "event.button", 0,
            "event.ctrlKey", false,
            "event.shiftKey", false,
            "event.altKey", false,
            "event.metaKey", false);

    static BrowserMessage event(Component target, String event, Map<String, Object> data) {
        return new BrowserMessage(
                Map.of("type", "event", "node", target.getElement().getNode().getId(), "event", event, "data", data));
    }

    void sendTo(UI page) {
        var internals = page.getInternals();
        var message = Map.of(
                "csrfToken", page.getCsrfToken(),
                "syncId", internals.getServerSyncId(),
                "clientId", internals.getLastProcessedClientToServerId() + 1,
                "rpc", List.of(invocation));
        try {
            new ServerRpcHandler()
                    .handleRpc(page, JsonMapper.shared().writeValueAsString(message), VaadinRequest.getCurrent());
        } catch (InvalidUIDLSecurityKeyException | MessageIdSyncException e) {
            throw new IllegalStateException(e);
        }
    }
}
