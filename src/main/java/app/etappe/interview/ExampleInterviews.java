package app.etappe.interview;

import app.etappe.interview.ExampleTalk.Person;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.journey.PlaceService;
import app.etappe.participant.ConsentService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.security.CurrentUser;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.ExampleWorkspaceEntered;
import app.etappe.workspace.WorkspaceDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lays interviews into the example workspace, so that one of its maps shows what it stands on. */
@Component
class ExampleInterviews {

    private static final String FILE = "examples/rail-interviews.json";

    private final MapService maps;
    private final PlaceService places;
    private final SegmentService segments;
    private final ParticipantService participants;
    private final ConsentService consents;
    private final InterviewService interviews;
    private final NoteTransactions notes;
    private final WorkspaceDays days;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    ExampleInterviews(
            MapService maps,
            PlaceService places,
            SegmentService segments,
            ParticipantService participants,
            ConsentService consents,
            InterviewService interviews,
            NoteTransactions notes,
            WorkspaceDays days,
            CurrentUser currentUser,
            JsonMapper json) {
        this.maps = maps;
        this.places = places;
        this.segments = segments;
        this.participants = participants;
        this.consents = consents;
        this.interviews = interviews;
        this.notes = notes;
        this.days = days;
        this.currentUser = currentUser;
        this.json = json;
    }

    /** After the maps, which the interviews are about. */
    @EventListener
    @Order(ExampleWorkspaceEntered.RESEARCH)
    void on(ExampleWorkspaceEntered entered) {
        if (entered.created()) {
            lay(entered.workspaceId(), file());
        }
    }

    private void lay(UUID workspaceId, ExampleTalk.Collection collection) {
        var map = maps.list(workspaceId, false).stream()
                .filter(summary -> summary.title().equals(collection.map()))
                .map(MapSummary::id)
                .findFirst()
                .orElseThrow();
        var standing = places.all(map);
        var named = segments(workspaceId);
        var today = days.today(workspaceId);
        // The oldest first, so that whoever was talked to first has the first code.
        collection.interviews().stream()
                .sorted((one, other) -> other.daysAgo() - one.daysAgo())
                .forEach(talk -> lay(workspaceId, talk, map, standing, named, today.minusDays(talk.daysAgo())));
    }

    private void lay(
            UUID workspaceId,
            ExampleTalk talk,
            UUID map,
            List<MapPlace> standing,
            Map<String, UUID> named,
            LocalDate heldOn) {
        var people = talk.people().stream()
                .map(person -> add(workspaceId, person, named, heldOn))
                .toList();
        var interview = interviews.add(
                workspaceId,
                new InterviewDraft(
                        talk.interviewKind(),
                        talk.title(),
                        heldOn,
                        talk.minutes(),
                        map,
                        named.get(talk.segment()),
                        people,
                        List.of(currentUser.requireId()),
                        talk.guide(),
                        talk.recordings() == null ? List.of() : talk.recordings()));
        notes.apply(interview, new ExampleLines(map, standing, people).command(talk.lines()));
        interviews.release(interview);
    }

    private UUID add(UUID workspaceId, Person person, Map<String, UUID> named, LocalDate heldOn) {
        var ids = person.segments().stream().map(named::get).collect(Collectors.toSet());
        var id = participants.add(workspaceId, new ParticipantDraft(ids, person.attributes()), person.identity());
        consents.note(id, person.consent(heldOn), participants.details(id).version());
        return id;
    }

    private Map<String, UUID> segments(UUID workspaceId) {
        var named = new HashMap<String, UUID>();
        segments.list(workspaceId)
                .forEach(dimension -> dimension.segments().forEach(segment -> named.put(segment.name(), segment.id())));
        return named;
    }

    private ExampleTalk.Collection file() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return json.readValue(file, ExampleTalk.Collection.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
