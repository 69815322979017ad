package app.etappe.workspace;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What workspaces are called. It asks for no rights: for those who look after the whole installation. */
@Component
public class WorkspaceNames {

    private final Workspaces workspaces;

    WorkspaceNames(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** The names of these workspaces; those that are gone are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Collection<UUID> workspaceIds) {
        return workspaceIds.stream()
                .distinct()
                .flatMap(id -> workspaces.findById(id).stream())
                .collect(Collectors.toMap(Workspace::getId, Workspace::name));
    }
}
