package app.etappe.priority.ui;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.journey.ElementType;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.People;
import app.etappe.testing.TestDatabase;
import app.etappe.voting.RoundDraft;
import app.etappe.workspace.WorkspaceService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** A workspace with ten maps of 500 pain points each, 100 people who were talked to on each map's behalf, and 100 rounds of 1,000 votes. */
final class ManyPainPoints {

    private static final int MAPS = 10;
    private static final int STAGES = 5;
    private static final int STEPS = 5;
    private static final int CARDS_OF_STEP = 20;
    private static final int TALKS = 100;
    private static final int LINKS_OF_TALK = 200;
    private static final int VOTING_ROUNDS = 100;
    private static final int VOTES_OF_ROUND = 1_000;

    private final ApplicationContext application;
    private final UUID ann;
    private final UUID workspace;
    private final Random random = new Random(5);
    private final List<UUID> items = new ArrayList<>();

    private ManyPainPoints(ApplicationContext application, UUID ann, UUID workspace) {
        this.application = application;
        this.ann = ann;
        this.workspace = workspace;
    }

    static ManyPainPoints lay(ApplicationContext application) throws SQLException {
        var ann = application.getBean(People.class).signedIn("Ann").account();
        var workspace =
                as(ann, () -> application.getBean(WorkspaceService.class).create("Figures", "UTC"));
        application
                .getBean(TestDatabase.class)
                .sql()
                .sql("update membership set researcher = true where account_id = ?")
                .param(ann)
                .update();
        var laid = new ManyPainPoints(application, ann, workspace);
        try (var connection = application.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            for (int map = 0; map < MAPS; map++) {
                laid.layMap(connection, map);
            }
            laid.vote(connection);
            connection.commit();
        }
        application
                .getBean(TestDatabase.class)
                .sql()
                .sql("analyze table item, item_place, voting_result, note, evidence_link, element")
                .query()
                .listOfRows();
        return laid;
    }

    UUID ann() {
        return ann;
    }

    UUID workspace() {
        return workspace;
    }

    private void layMap(Connection connection, int number) throws SQLException {
        var map = as(
                ann,
                () -> application
                        .getBean(MapService.class)
                        .create(workspace, "Map " + number, Locale.ENGLISH, content()));
        var cards = as(ann, () -> application.getBean(PlaceService.class).all(map)).stream()
                .filter(place -> place.type() == ElementType.CARD)
                .map(MapPlace::id)
                .toList();
        lift(connection, map, cards);
        for (int talk = number; talk < TALKS; talk += MAPS) {
            say(connection, map, cards, talk);
        }
        connection.commit();
    }

    private static MapContent content() {
        var stages = IntStream.rangeClosed(1, STAGES)
                .mapToObj(stage -> new MapContent.Stage(
                        "Stage " + stage,
                        IntStream.rangeClosed(1, STEPS)
                                .mapToObj(step -> "Step " + step)
                                .toList()))
                .toList();
        var cards = IntStream.range(0, STAGES * STEPS * CARDS_OF_STEP)
                .mapToObj(number -> new MapContent.Card(
                        number / CARDS_OF_STEP, 0, "It hurts " + number, null, null, 1, new TreeSet<>()))
                .toList();
        return new MapContent(false, stages, List.of(new MapContent.Lane(LaneKind.PAIN, "Pain")), cards);
    }

    private void lift(Connection connection, UUID map, List<UUID> cards) throws SQLException {
        try (var item = connection.prepareStatement("insert into item (id, workspace_id, kind, title, description,"
                        + " severity, severity_by, severity_at, impact, impact_by, impact_at, further_why, status,"
                        + " author_id, created_at, version)"
                        + " values (?, ?, 'PAIN_POINT', ?, '', ?, ?, ?, ?, ?, ?, '', 'OPEN', ?, ?, 0)");
                var place = connection.prepareStatement(
                        "insert into item_place (element_id, item_id, map_id, placed_by, placed_at) values (?, ?, ?, ?, ?)")) {
            var now = Timestamp.from(Instant.now());
            for (var card : cards) {
                var id = Ids.next();
                items.add(id);
                fill(
                        item,
                        id,
                        workspace,
                        "What hurts customers at step " + items.size(),
                        1 + random.nextInt(5),
                        ann,
                        now,
                        1 + random.nextInt(10),
                        ann,
                        now,
                        ann,
                        now);
                fill(place, card, id, map, ann, now);
            }
            item.executeBatch();
            place.executeBatch();
        }
    }

    private void say(Connection connection, UUID map, List<UUID> cards, int number) throws SQLException {
        var person = as(
                ann,
                () -> application
                        .getBean(ParticipantService.class)
                        .add(workspace, new ParticipantDraft(Set.of(), Map.of())));
        var interviews = application.getBean(InterviewService.class);
        var draft = new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                LocalDate.of(2026, 1, 1).plusDays(number),
                60,
                map,
                null,
                List.of(person),
                List.of(),
                List.of(),
                List.of());
        var talk = as(ann, () -> interviews.add(workspace, draft));
        as(ann, () -> interviews.release(talk));
        try (var note = connection.prepareStatement(
                        "insert into note (id, interview_id, rank_key, kind, content,"
                                + " text_number, masks, hidden, erased) values (?, ?, ?, 'VERBATIM', 'So', 1, '', false, false)");
                var link = connection.prepareStatement("insert into evidence_link (id, note_id, interview_id, map_id,"
                        + " element_id, stance) values (?, ?, ?, ?, ?, 'SUPPORTS')")) {
            for (int i = 0; i < LINKS_OF_TALK; i++) {
                var line = Ids.next();
                fill(note, line, talk, "a" + i);
                fill(link, Ids.next(), line, talk, map, cards.get(random.nextInt(cards.size())));
            }
            note.executeBatch();
            link.executeBatch();
        }
    }

    /** Each round has as many items as one may have; all together have every item several times. */
    private void vote(Connection connection) throws SQLException {
        try (var round = connection.prepareStatement(
                        "insert into voting_round (id, workspace_id, title, question, budget,"
                                + " cap, anonymous, everybody, started_at, ended_at, revealed_at, voters, made_by, created_at, version)"
                                + " values (?, ?, ?, '', 5, 3, true, true, ?, ?, ?, 200, ?, ?, 0)");
                var result = connection.prepareStatement(
                        "insert into voting_result (round_id, item_id, votes, place) values (?, ?, ?, 1)")) {
            for (int number = 0; number < VOTING_ROUNDS; number++) {
                var id = Ids.next();
                var at = Timestamp.from(Instant.now().minusSeconds(VOTING_ROUNDS - number));
                fill(round, id, workspace, "Round " + number, at, at, at, ann, at);
                round.executeBatch();
                var votes = random.ints(VOTES_OF_ROUND, 0, RoundDraft.MOST_ITEMS)
                        .boxed()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(vote -> 1)));
                for (int ordinal = 0; ordinal < RoundDraft.MOST_ITEMS; ordinal++) {
                    var item = items.get((number * RoundDraft.MOST_ITEMS + ordinal) % items.size());
                    fill(result, id, item, votes.getOrDefault(ordinal, 0));
                }
                result.executeBatch();
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
