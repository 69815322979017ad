package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.segment.SegmentService;
import app.etappe.table.TableReader;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Participants out of a CSV or XLSX file: all that it says, or nothing. Refuses with {@code not-found} for strangers,
 * {@code not-allowed} for members who do no research, {@code workspace-archived}, and what {@link TableReader} refuses.
 */
@Service
public class ParticipantImportService {

    private final ParticipantAccess access;
    private final Participants participants;
    private final Registers registers;
    private final IdentityVault vault;
    private final IdentityService identities;
    private final SegmentService segments;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ParticipantImportService(
            ParticipantAccess access,
            Participants participants,
            Registers registers,
            IdentityVault vault,
            IdentityService identities,
            SegmentService segments,
            EntityManager entities,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.participants = participants;
        this.registers = registers;
        this.vault = vault;
        this.identities = identities;
        this.segments = segments;
        this.entities = entities;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What would become of a file; nothing is stored. */
    @Transactional(readOnly = true)
    public ImportPreview preview(UUID workspaceId, byte[] file, String fileName) {
        access.requireChange(workspaceId);
        var reading = read(workspaceId, file, fileName);
        var errors = new ArrayList<>(reading.errors());
        errors.addAll(twice(reading.rows()));
        var alike = errors.isEmpty() ? alike(workspaceId, reading.rows()) : List.<ImportLikeness>of();
        int consents = (int)
                reading.rows().stream().filter(row -> row.consent() != null).count();
        return new ImportPreview(
                reading.rows().size(),
                consents,
                reading.attributeNames(),
                errors.stream().limit(ImportPreview.MOST_MESSAGES).toList(),
                alike.stream().limit(ImportPreview.MOST_MESSAGES).toList());
    }

    /**
     * Adds everybody in the file.
     *
     * @param leftOut rows, by their numbers, that are not taken: people who are there already
     * @return how many were added
     * @throws Refusal {@code import-broken} if the preview would not be clean; {@code limit-participants}
     */
    @Transactional
    public int bring(UUID workspaceId, byte[] file, String fileName, Set<Integer> leftOut) {
        access.lock(workspaceId);
        var reading = read(workspaceId, file, fileName);
        if (!reading.errors().isEmpty() || !twice(reading.rows()).isEmpty()) {
            throw new Refusal("import-broken");
        }
        var rows = reading.rows().stream()
                .filter(row -> !leftOut.contains(row.number()))
                .toList();
        if (participants.count(workspaceId) + rows.size() > ParticipantLimits.PARTICIPANTS) {
            throw new Refusal("limit-participants", Map.of("limit", ParticipantLimits.PARTICIPANTS));
        }
        rows.forEach(row -> add(workspaceId, row));
        events.publishEvent(
                new AuditEvent(clock.instant(), currentUser.requireId(), "participants-imported", workspaceId));
        return rows.size();
    }

    private void add(UUID workspaceId, ImportRow row) {
        var participant =
                new Participant(Ids.next(), workspaceId, registers.nextCode(workspaceId), row.draft(), clock.instant());
        if (row.consent() != null) {
            participant.agree(row.consent());
        }
        entities.persist(participant);
        vault.write(participant, row.identity());
    }

    private ImportReading read(UUID workspaceId, byte[] file, String fileName) {
        return new ImportReading(TableReader.read(file, fileName), new SegmentNames(segments.list(workspaceId)));
    }

    private List<ImportLikeness> alike(UUID workspaceId, List<ImportRow> rows) {
        return rows.stream()
                .flatMap(row -> identities.alike(workspaceId, row.identity()).stream()
                        .limit(1)
                        .map(present ->
                                new ImportLikeness(row.number(), row.identity().name(), present)))
                .toList();
    }

    /** Rows that have the address or the telephone number of an earlier one. */
    private static List<ImportMessage> twice(List<ImportRow> rows) {
        var seen = new HashMap<String, Integer>();
        var errors = new ArrayList<ImportMessage>();
        for (var row : rows) {
            for (var mark : List.of(
                    "@" + row.identity().foldedEmail(), "#" + row.identity().foldedPhone())) {
                var earlier = mark.length() > 1 ? seen.putIfAbsent(mark, row.number()) : null;
                if (earlier != null) {
                    errors.add(
                            new ImportMessage(row.number(), "", new Refusal("import-twice", Map.of("row", earlier))));
                    break;
                }
            }
        }
        return errors;
    }
}
