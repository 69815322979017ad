package app.etappe.live;

import app.etappe.base.PublicAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Opens the sockets' address to pages of this installation. */
@Configuration
@EnableWebSocket
class LiveConfig implements WebSocketConfigurer {

    private final LiveSockets sockets;
    private final PublicAddress address;

    LiveConfig(LiveSockets sockets, PublicAddress address) {
        this.sockets = sockets;
        this.address = address;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(sockets, LiveSockets.PATH)
                .setHandshakeHandler(new DefaultHandshakeHandler(new WithoutCompression()))
                .addInterceptors(new SameOrigin())
                // The interceptor above decides; the registry's own check does not know the public address.
                .setAllowedOriginPatterns("*");
    }

    private final class SameOrigin implements HandshakeInterceptor {

        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            boolean allowed = address.allowsOrigin(request.getHeaders().getOrigin());
            if (!allowed) {
                response.setStatusCode(HttpStatus.FORBIDDEN);
            }
            return allowed;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @Nullable Exception failure) {}
    }
}
