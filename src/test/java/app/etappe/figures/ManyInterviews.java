package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteAnswer;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteKind;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteSearch;
import app.etappe.interview.NoteService;
import app.etappe.journey.ElementType;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.People;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A workspace with hundreds of interviews of 200 lines each, in English and German, on the cards of a map. */
final class ManyInterviews {

    private static final int INTERVIEWS = Integer.getInteger("figures.interviews", 500);
    private static final int LINES = 200;
    private static final int PEOPLE = 300;
    private static final int CARDS = 500;
    private static final int RARE_WORDS = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final List<String> SEGMENTS = List.of("Families", "Commuters", "First time", "Groups", "Seniors");
    /** In each half of the lines, in one language each. */
    private static final List<String> ENGLISH =
            List.of("the", "train", "was", "late", "and", "nobody", "could", "tell", "us", "which", "platform", "it");

    private static final List<String> GERMAN = List.of(
            "der", "Zug", "war", "verspätet", "und", "niemand", "konnte", "uns", "sagen", "welches", "Gleis", "es");

    private final ApplicationContext application;
    private final UUID ann;
    private final UUID ed;
    private final UUID workspace;
    private final Random random = new Random(7);
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> segments = new ArrayList<>();
    private final List<MapPlace> places = new ArrayList<>();
    private @Nullable UUID map;

    private ManyInterviews(ApplicationContext application, UUID ann, UUID ed, UUID workspace) {
        this.application = application;
        this.ann = ann;
        this.ed = ed;
        this.workspace = workspace;
    }

    static ManyInterviews lay(ApplicationContext application) {
        var members = application.getBean(People.class);
        var ann = members.signedIn("Ann").account();
        var ed = members.signedIn("Ed").account();
        var workspace =
                as(ann, () -> application.getBean(WorkspaceService.class).create("Figures", "UTC"));
        application
                .getBean(TestDatabase.class)
                .sql()
                .sql("update membership set researcher = true where account_id = ?")
                .param(ann)
                .update();
        members.admit(workspace, ed, Role.EDITOR);
        return as(ann, () -> new ManyInterviews(application, ann, ed, workspace).laid());
    }

    private ManyInterviews laid() {
        var dimension = application.getBean(DimensionService.class).add(workspace, "Household");
        SEGMENTS.forEach(name -> segments.add(application
                .getBean(SegmentService.class)
                .add(dimension, new SegmentDraft(name, "", null, Colour.TEAL))));
        var participants = application.getBean(ParticipantService.class);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(participants.add(
                    workspace, new ParticipantDraft(Set.of(segments.get(i % segments.size())), Map.of())));
        }
        map = application.getBean(MapService.class).create(workspace, "Rail", Locale.ENGLISH, LargeMaps.of(CARDS));
        application.getBean(PlaceService.class).all(map).stream()
                .filter(place -> place.type() == ElementType.CARD)
                .forEach(places::add);
        for (int i = 0; i < INTERVIEWS; i++) {
            lay(i);
        }
        application
                .getBean(TestDatabase.class)
                .sql()
                .sql("analyze table note, note_word, note_tag, evidence_link")
                .query()
                .listOfRows();
        return this;
    }

    private void lay(int number) {
        var person = people.get(number % people.size());
        var draft = new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                FIRST_DAY.plusDays(number),
                45,
                map,
                null,
                List.of(person),
                List.of(),
                List.of(),
                List.of());
        var interviews = application.getBean(InterviewService.class);
        var interview = interviews.add(workspace, draft);
        var ops = new ArrayList<NoteOperation>();
        UUID before = null;
        for (int line = 0; line < LINES; line++) {
            before = line(ops, before, person);
        }
        var answer = application
                .getBean(NoteService.class)
                .apply(interview, NoteCommand.now(ops.toArray(NoteOperation[]::new)));
        if (!(answer instanceof NoteAnswer.Committed)) {
            throw new IllegalStateException(answer.toString());
        }
        if (number % 5 != 0) {
            interviews.release(interview);
        }
    }

    private UUID line(List<NoteOperation> ops, @Nullable UUID before, UUID person) {
        var note = Ids.next();
        var kind = random.nextInt(50) == 0 ? NoteKind.SEEN : NoteKind.VERBATIM;
        var tags = random.nextInt(5) == 0 ? List.of("Tag " + random.nextInt(30)) : List.<String>of();
        ops.add(new NoteOperation.Add(
                note, before, kind.code(), random.nextInt(5) == 0 ? "i" : person.toString(), null, text(), null, tags));
        if (random.nextInt(20) == 0) {
            var card = places.get(random.nextInt(places.size()));
            ops.add(new NoteOperation.Link(note, Ids.next(), map(), card.id(), null, "supports", null, null, null));
        }
        return note;
    }

    /** Two sentences' length: frequent words in changing order, and three of those that are rare. */
    private String text() {
        var words = new ArrayList<>(random.nextBoolean() ? ENGLISH : GERMAN);
        IntStream.range(0, 6).forEach(i -> words.remove(2 + random.nextInt(words.size() - 2)));
        IntStream.range(0, 3)
                .forEach(i -> words.add(2 + random.nextInt(words.size() - 2), "wort" + random.nextInt(RARE_WORDS)));
        return String.join(" ", words) + ".";
    }

    private UUID map() {
        return Objects.requireNonNull(map);
    }

    UUID ann() {
        return ann;
    }

    /** Who reads what is released. */
    UUID ed() {
        return ed;
    }

    UUID workspace() {
        return workspace;
    }

    long count(String table) {
        return application
                .getBean(TestDatabase.class)
                .sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private Set<UUID> tags(String... names) {
        return Set.copyOf(Stream.of(names)
                .map(name -> application
                        .getBean(TestDatabase.class)
                        .sql()
                        .sql("select id from tag where name = ?")
                        .param(name)
                        .query(UUID.class)
                        .single())
                .toList());
    }

    NoteSearch filters() {
        var stage = places.getFirst().parentId();
        return new NoteSearch(
                "",
                tags("Tag 1", "Tag 2", "Tag 3"),
                segments.getFirst(),
                null,
                Set.of(NoteKind.VERBATIM),
                map(),
                stage,
                null,
                FIRST_DAY,
                FIRST_DAY.plusYears(3));
    }

    NoteSearch rareTag() {
        return new NoteSearch("", tags("Tag 5"), null, null, Set.of(NoteKind.SEEN), null, null, null, null, null);
    }

    NoteSearch rareKind() {
        return new NoteSearch(
                "", Set.of(), segments.getLast(), null, Set.of(NoteKind.SEEN), null, null, null, null, null);
    }

    NoteSearch person() {
        return new NoteSearch("", Set.of(), null, people.getFirst(), Set.of(), null, null, null, null, null);
    }
}
