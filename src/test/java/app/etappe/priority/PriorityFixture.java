package app.etappe.priority;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.People;
import app.etappe.testing.TestDatabase;
import app.etappe.voting.BallotService;
import app.etappe.voting.RoundDraft;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundService;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's workspace with a map of cards a, b, c …, on each of which a pain point stands; Eve and Ed vote, Vic reads. */
public abstract class PriorityFixture {

    @Autowired
    protected WorkspaceService workspaces;

    @Autowired
    protected MapService maps;

    @Autowired
    protected PlaceService places;

    @Autowired
    protected ItemPlacingService placing;

    @Autowired
    protected ParticipantService participants;

    @Autowired
    protected InterviewService interviews;

    @Autowired
    protected NoteService notes;

    @Autowired
    protected RoundService rounds;

    @Autowired
    protected RoundLeadingService leading;

    @Autowired
    protected BallotService ballots;

    @Autowired
    protected PriorityService priorities;

    @Autowired
    protected WeightsService weights;

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected People people;

    protected final UUID ann = Ids.next();
    protected final UUID eve = Ids.next();
    protected final UUID ed = Ids.next();
    protected final UUID vic = Ids.next();
    protected final UUID sam = Ids.next();

    protected UUID workspace = Ids.next();
    protected UUID map = Ids.next();

    private final Map<String, UUID> cards = new HashMap<>();

    @BeforeEach
    void ann_has_a_map() {
        workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        database.sql()
                .sql("update membership set researcher = true where workspace_id = ? and account_id = ?")
                .params(workspace, ann)
                .update();
        people.admit(workspace, eve, Role.EDITOR);
        people.admit(workspace, ed, Role.EDITOR);
        people.admit(workspace, vic);
        map = map(Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
    }

    /** A map of one step with these cards in its lane of pain points. */
    private UUID map(Stream<String> texts) {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose a pass"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                texts.map(text -> new MapContent.Card(0, 0, text, null, null, 1, new TreeSet<>()))
                        .toList());
        var made = as(ann, () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, content));
        as(ann, () -> places.all(made)).forEach(place -> cards.put(place.text(), place.id()));
        return made;
    }

    protected UUID card(String text) {
        return Objects.requireNonNull(cards.get(text));
    }

    /** A pain point that stands on the card of this text, and is called like it. */
    protected UUID item(String card, @Nullable Integer severity) {
        var draft = new ItemDraft(ItemKind.PAIN_POINT, card, "", severity, null, List.of(), Set.of());
        return as(ann, () -> placing.lift(map, List.of(card(card)), draft));
    }

    /** Ann has talked to so many people about the map, and released it; the talks. */
    protected List<Said> asked(int number) {
        return IntStream.range(0, number)
                .mapToObj(nth -> talk(LocalDate.of(2026, 11, 12)))
                .toList();
    }

    protected Said talk(LocalDate heldOn) {
        return as(ann, () -> {
            var person = participants.add(workspace, new ParticipantDraft(Set.of(), Map.of()));
            var draft = new InterviewDraft(
                    InterviewKind.INTERVIEW,
                    "",
                    heldOn,
                    38,
                    map,
                    null,
                    List.of(person),
                    List.of(),
                    List.of(),
                    List.of());
            var id = interviews.add(workspace, draft);
            var note = Ids.next();
            notes.apply(
                    id,
                    NoteCommand.now(new NoteOperation.Add(
                            note, null, "verbatim", person.toString(), 1_000L, "So it is", null, null)));
            interviews.release(id);
            return new Said(id, note, person);
        });
    }

    /** An interview, its only line, and who said it. */
    public record Said(UUID interview, UUID note, UUID person) {}

    /** The first so many of these say it of a card. */
    protected void say(List<Said> talks, int number, String card, String stance) {
        talks.stream().limit(number).forEach(talk -> say(talk, card, stance));
    }

    protected void say(Said talk, String card, String stance) {
        as(
                ann,
                () -> notes.apply(
                        talk.interview(),
                        NoteCommand.now(new NoteOperation.Link(
                                talk.note(), Ids.next(), map, card(card), null, stance, null, null, null))));
    }

    /** A named round of these items in which so many vote for each, one vote of everybody; revealed. */
    protected void revealed(Map<UUID, List<UUID>> votesOf, UUID... items) {
        var round = open(items);
        votesOf.forEach((who, voted) -> as(who, () -> voted.forEach(item -> ballots.vote(round, item))));
        as(ann, () -> {
            leading.end(round);
            leading.reveal(round);
        });
    }

    protected UUID open(UUID... items) {
        return as(ann, () -> {
            var round = rounds.add(
                    workspace,
                    new RoundDraft("Summer", "First?", List.of(items), 20, 10, false, true, Set.of(), null, null));
            leading.start(round);
            return round;
        });
    }

    protected List<RankedItem> ranking() {
        return as(vic, () -> priorities.ranking(workspace, ItemKind.PAIN_POINT)).items();
    }

    protected List<String> ranks() {
        return ranking().stream()
                .map(item -> item.rank() + " " + item.item().title())
                .toList();
    }

    protected RankedItem ranked(String title) {
        return ranking().stream()
                .filter(item -> item.item().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
