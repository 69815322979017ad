package app.etappe.figures;

import app.etappe.testing.ServerDatabase;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Extension;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/**
 * What the board is measured against: the same web server with nothing on it but a socket that writes each text frame as
 * one row and sends it to everybody. Like the board it agrees to no compression.
 */
public final class BareRelay {

    static final String PATH = "/relay";

    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    private final PreparedStatement insert;

    private BareRelay(PreparedStatement insert) {
        this.insert = insert;
    }

    /** Takes port and database from the variables that Etappe itself reads. */
    public static void main(String[] arguments) throws Exception {
        var connection = ServerDatabase.ofEnvironment().connect();
        connection
                .createStatement()
                .execute("create or replace table relayed (id bigint auto_increment primary key, body text)");
        new BareRelay(insertion(connection)).serve(Integer.parseInt(System.getenv("SERVER_PORT")));
    }

    private static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement("insert into relayed (body) values (?)");
    }

    private void serve(int port) throws IOException, LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("relay").toString());
        tomcat.setPort(port);
        tomcat.getConnector().getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var context = tomcat.addContext("", null);
        context.setParentClassLoader(BareRelay.class.getClassLoader());
        context.addServletContainerInitializer(new WsSci(), null);
        context.addServletContainerInitializer(
                (classes, servlets) -> open((ServerContainer) servlets.getAttribute(ServerContainer.class.getName())),
                null);
        Tomcat.addServlet(context, "alive", new Alive());
        context.addServletMappingDecoded("/", "alive");
        tomcat.start();
        tomcat.getServer().await();
    }

    private void open(ServerContainer container) {
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(RelayEndpoint.class, PATH)
                    .configurator(new Uncompressed())
                    .build());
        } catch (DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One at a time, so that all get the messages in one order, as on a board. */
    private synchronized void relay(String text) {
        try {
            insert.setString(1, text);
            insert.executeUpdate();
            for (var session : sessions) {
                session.getBasicRemote().sendText(text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the row could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class RelayEndpoint extends Endpoint {

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            sessions.add(session);
            session.addMessageHandler(String.class, (MessageHandler.Whole<String>) BareRelay.this::relay);
        }

        @Override
        public void onClose(Session session, jakarta.websocket.CloseReason reason) {
            sessions.remove(session);
        }
    }

    private final class Uncompressed extends ServerEndpointConfig.Configurator {

        @Override
        public <T> T getEndpointInstance(Class<T> endpoint) {
            return endpoint.cast(new RelayEndpoint());
        }

        @Override
        public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
            return List.of();
        }
    }

    private static final class Alive extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }
}
