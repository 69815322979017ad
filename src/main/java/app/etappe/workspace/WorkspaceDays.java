package app.etappe.workspace;

import app.etappe.base.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which day it is in a workspace. It asks for no rights: what a date decides is decided for everybody and for jobs. */
@Component
public class WorkspaceDays {

    private final Workspaces workspaces;
    private final Clock clock;

    WorkspaceDays(Workspaces workspaces, Clock clock) {
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /**
     * The day by the workspace's clock.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public LocalDate today(UUID workspaceId) {
        return LocalDate.ofInstant(clock.instant(), zone(workspaceId));
    }

    /**
     * The time zone of the workspace's clock.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public ZoneId zone(UUID workspaceId) {
        return workspaces
                .findById(workspaceId)
                .orElseThrow(Refusal::notFound)
                .details()
                .timeZone();
    }
}
