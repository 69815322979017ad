package app.etappe.priority;

import app.etappe.workspace.ExampleWorkspaceCleared;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes weights, standings and saved views of the example workspace away for good when it is reset or deleted. */
@Component("priorityExampleClearing")
class ExampleClearing {

    private final JdbcClient sql;

    ExampleClearing(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        delete("delete from weights_change where workspace_id = ?", cleared);
        delete("delete from standing where workspace_id = ?", cleared);
        delete("delete from saved_view where workspace_id = ?", cleared);
    }

    private void delete(String statement, ExampleWorkspaceCleared cleared) {
        sql.sql(statement).param(cleared.workspaceId()).update();
    }
}
