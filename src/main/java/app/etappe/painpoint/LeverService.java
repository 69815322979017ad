package app.etappe.painpoint;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where improvements act. Refuses with {@code not-found} for strangers, and for a change with {@code not-allowed} for members
 * who neither edit maps nor decide, and {@code workspace-archived}.
 */
@Service
public class LeverService {

    private final ItemAccess access;
    private final ItemRegisters registers;
    private final Levers levers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeverService(
            ItemAccess access, ItemRegisters registers, Levers levers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.registers = registers;
        this.levers = levers;
        this.events = events;
        this.clock = clock;
    }

    /** All of a workspace, archived ones included: those that every workspace has first. */
    @Transactional(readOnly = true)
    public List<LeverSummary> list(UUID workspaceId) {
        access.requireRead(workspaceId);
        return levers.of(workspaceId);
    }

    /**
     * Adds a lever behind the others.
     *
     * @return its id
     * @throws Refusal {@code name-taken} (name), {@code limit-levers} (limit), or what is wrong with the name
     */
    @Transactional
    public UUID add(UUID workspaceId, String name) {
        lock(workspaceId);
        requireFree(workspaceId, null, name);
        if (levers.of(workspaceId).size() >= Lever.MOST) {
            throw new Refusal("limit-levers", Map.of("limit", Lever.MOST));
        }
        var lever = levers.add(Ids.next(), workspaceId, null);
        lever.rename(name);
        tell(workspaceId);
        return lever.id();
    }

    /** Calls a lever otherwise. @throws Refusal {@code name-taken} (name), or what is wrong with the name */
    @Transactional
    public void rename(UUID workspaceId, UUID leverId, String name) {
        lock(workspaceId);
        requireFree(workspaceId, leverId, name);
        levers.row(workspaceId, leverId).rename(name);
        tell(workspaceId);
    }

    /** Offers a lever no more; items that have it keep it. */
    @Transactional
    public void archive(UUID workspaceId, UUID leverId) {
        lock(workspaceId);
        levers.row(workspaceId, leverId).archive(clock.instant());
        tell(workspaceId);
    }

    /** Offers it again. */
    @Transactional
    public void restore(UUID workspaceId, UUID leverId) {
        lock(workspaceId);
        levers.row(workspaceId, leverId).restore();
        tell(workspaceId);
    }

    private void lock(UUID workspaceId) {
        access.requireEdit(workspaceId);
        registers.lock(workspaceId);
    }

    private void requireFree(UUID workspaceId, @Nullable UUID self, String name) {
        var folded = Texts.folded(Texts.name(name));
        boolean taken = levers.of(workspaceId).stream()
                .anyMatch(lever ->
                        !lever.id().equals(self) && Texts.folded(lever.name()).equals(folded));
        if (taken) {
            throw new Refusal("name-taken", Map.of("name", name));
        }
    }

    private void tell(UUID workspaceId) {
        events.publishEvent(new ItemsChanged(workspaceId));
    }
}
