package app.etappe.interview;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Ids;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.People;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's workspace, in which Ann and Ray do research, Ed edits and Vic reads; Sam is a stranger. */
abstract class InterviewFixture {

    @Autowired
    NoteService notes;

    @Autowired
    InterviewService interviews;

    @Autowired
    ParticipantService participants;

    @Autowired
    MapService maps;

    @Autowired
    PlaceService places;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    TestDatabase database;

    @Autowired
    People people;

    final UUID ann = Ids.next();
    final UUID ray = Ids.next();
    final UUID ed = Ids.next();
    final UUID vic = Ids.next();
    final UUID sam = Ids.next();

    UUID workspace() {
        var workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        database.sql()
                .sql("update membership set researcher = true where workspace_id = ? and account_id = ?")
                .params(workspace, ann)
                .update();
        people.admit(workspace, ray, Role.RESEARCHER);
        people.admit(workspace, ed, Role.EDITOR);
        people.admit(workspace, vic);
        return workspace;
    }

    UUID participant(UUID workspace) {
        return participant(workspace, ann);
    }

    UUID participant(UUID workspace, UUID by) {
        return as(by, () -> participants.add(workspace, new ParticipantDraft(Set.of(), Map.of())));
    }

    static InterviewDraft with(UUID... participants) {
        return draft(null, participants);
    }

    static InterviewDraft draft(@Nullable UUID map, UUID... participants) {
        return new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                LocalDate.of(2026, 11, 12),
                38,
                map,
                null,
                List.of(participants),
                List.of(),
                List.of("How did you decide?"),
                List.of());
    }

    /** An interview with one participant, in Ann's hands. */
    Talk talk() {
        return talk(1);
    }

    Talk talk(int people) {
        var workspace = workspace();
        var persons =
                Stream.generate(() -> participant(workspace)).limit(people).toArray(UUID[]::new);
        var id = as(ann, () -> interviews.add(workspace, with(persons)));
        return new Talk(notes, workspace, id, List.of(persons), ann);
    }

    /** A map of one step with one card in its workspace. */
    UUID map(UUID workspace) {
        return map(workspace, ann);
    }

    UUID map(UUID workspace, UUID by) {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose a pass"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of(new MapContent.Card(0, 0, "Nobody can tell", null, null, 1, new TreeSet<>())));
        return as(by, () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, content));
    }

    MapPlace place(UUID map, String text) {
        return place(map, text, ann);
    }

    MapPlace place(UUID map, String text, UUID by) {
        return as(by, () -> places.all(map)).stream()
                .filter(place -> place.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
