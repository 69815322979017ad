package app.etappe.participant;

import app.etappe.segment.SegmentNaming;
import app.etappe.workspace.WorkspaceDays;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this module keeps of a participant, for who asks. */
@Component
class OwnReport {

    private final IdentityVault vault;
    private final SegmentNaming segments;
    private final WorkspaceDays days;

    OwnReport(IdentityVault vault, SegmentNaming segments, WorkspaceDays days) {
        this.vault = vault;
        this.segments = segments;
        this.days = days;
    }

    List<ReportSection> of(Participant participant) {
        var details = participant.details(days.today(participant.workspaceId()));
        return List.of(
                new ReportSection("identities", identity(vault.read(participant.id()))),
                new ReportSection("participants", List.of(row(details))),
                new ReportSection("segments", names(details.segmentIds())),
                new ReportSection("attributes", attributes(details.attributes())),
                new ReportSection("consents", consent(details.consent())));
    }

    private static Map<String, String> row(ParticipantDetails details) {
        var fields = new Fields();
        fields.put("code", details.code());
        fields.put("created", details.createdAt());
        fields.put("withdrawn", details.withdrawnAt());
        fields.put("erased-on", details.eraseAt());
        fields.put("anonymised", details.anonymisedAt());
        return fields.all;
    }

    private static List<Map<String, String>> identity(Identity identity) {
        var fields = new Fields();
        fields.put("name", identity.name());
        fields.put("email", identity.email());
        fields.put("phone", identity.phone());
        fields.put("note", identity.note());
        return fields.all.isEmpty() ? List.of() : List.of(fields.all);
    }

    private List<Map<String, String>> names(List<UUID> segmentIds) {
        return segments.of(segmentIds).values().stream()
                .sorted()
                .map(name -> Map.of("name", name))
                .toList();
    }

    private static List<Map<String, String>> attributes(Map<String, String> said) {
        var entries = new ArrayList<Map<String, String>>();
        said.forEach((name, content) -> {
            var fields = new Fields();
            fields.put("name", name);
            fields.put("content", content);
            entries.add(fields.all);
        });
        return entries;
    }

    private static List<Map<String, String>> consent(@Nullable ConsentDetails given) {
        if (given == null) {
            return List.of();
        }
        var fields = new Fields();
        fields.put("given-on", given.givenOn());
        fields.put("ends-on", given.endsOn());
        fields.put("team", given.team());
        fields.put("quotes", given.quotes());
        fields.put("recording", given.recording());
        fields.put("afterwards", given.afterwards().code());
        return List.of(fields.all);
    }

    /** The fields of an entry that say something, in the order in which they were put. */
    private static final class Fields {

        private final Map<String, String> all = new LinkedHashMap<>();

        private void put(String name, @Nullable Object content) {
            var text = content == null ? "" : content.toString();
            if (!text.isEmpty()) {
                all.put(name, text);
            }
        }
    }
}
