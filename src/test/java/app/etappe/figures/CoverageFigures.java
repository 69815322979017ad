package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.journey.BoardBadges;
import app.etappe.journey.ElementType;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.WorkspaceService;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes to put together what a map of 500 cards is told of its evidence, on MariaDB: 100 people in 100 released
 * interviews. Needs no packaged jar: {@code ./mvnw test-compile exec:exec@coverage-figures}. Property:
 * {@code figures.rounds}.
 */
public final class CoverageFigures {

    private static final int ROUNDS = Integer.getInteger("figures.rounds", 100);
    private static final int WARM_UPS = 20;
    private static final int CARDS = 500;
    private static final int PEOPLE = 100;
    private static final int LINKS_OF_NOTE = 2;
    private static final List<Integer> LINKS = List.of(1_000, 5_000, 20_000);

    private CoverageFigures() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        Program.run(() -> Preparation.of(ServerDatabase.mariaDb(), application -> {
            new CoverageFigures().print(application);
            return true;
        }));
    }

    private void print(ApplicationContext application) {
        var ann = application.getBean(People.class).signedIn("Ann").account();
        var workspace =
                as(ann, () -> application.getBean(WorkspaceService.class).create("Figures", "UTC"));
        application
                .getBean(TestDatabase.class)
                .sql()
                .sql("update membership set researcher = true where account_id = ?")
                .param(ann)
                .update();
        System.out.println("| links | KB in all frames | median ms | p95 ms |");
        System.out.println("|---|---|---|---|");
        for (int links : LINKS) {
            var map = map(application, ann, workspace);
            say(application, ann, workspace, map, links);
            measure(application, ann, map, links);
        }
    }

    private static UUID map(ApplicationContext application, UUID ann, UUID workspace) {
        var maps = application.getBean(MapService.class);
        return as(ann, () -> maps.create(workspace, "Large", Locale.ENGLISH, LargeMaps.of(CARDS)));
    }

    private static void measure(ApplicationContext application, UUID ann, UUID map, int links) {
        var badges = application.getBean(BoardBadges.class);
        var json = application.getBean(JsonMapper.class);
        var times = new ArrayList<Double>();
        int size = 0;
        for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
            long start = System.nanoTime();
            size = as(ann, () -> badges.frames(map)).stream()
                    .mapToInt(frame -> json.writeValueAsString(frame).length())
                    .sum();
            if (i >= WARM_UPS) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        times.sort(Double::compare);
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.0f | %.0f |%n",
                links,
                size / 1024,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100));
    }

    /** Everybody has an interview of their own, and says something of places all over the map. */
    private static void say(ApplicationContext application, UUID ann, UUID workspace, UUID map, int links) {
        var participants = application.getBean(ParticipantService.class);
        var places = as(ann, () -> application.getBean(PlaceService.class).all(map)).stream()
                .filter(place -> place.type() == ElementType.CARD)
                .map(MapPlace::id)
                .toList();
        for (int i = 0; i < PEOPLE; i++) {
            var person = as(ann, () -> participants.add(workspace, new ParticipantDraft(Set.of(), Map.of())));
            var interview = interview(application, ann, workspace, map, person);
            try {
                write(application.getBean(DataSource.class), interview, map, places, links / PEOPLE, new Random(i));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static UUID interview(ApplicationContext application, UUID ann, UUID workspace, UUID map, UUID person) {
        var interviews = application.getBean(InterviewService.class);
        var draft = new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                LocalDate.of(2026, 11, 12),
                60,
                map,
                null,
                List.of(person),
                List.of(),
                List.of(),
                List.of());
        var interview = as(ann, () -> interviews.add(workspace, draft));
        as(ann, () -> interviews.release(interview));
        return interview;
    }

    private static void write(DataSource source, UUID interview, UUID map, List<UUID> places, int links, Random random)
            throws SQLException {
        try (var connection = source.getConnection();
                var note = connection.prepareStatement(
                        "insert into note (id, interview_id, rank_key, kind, content,"
                                + " text_number, mood, masks, hidden, erased) values (?, ?, ?, 'VERBATIM', 'So', 1, ?, '', false, false)");
                var link = connection.prepareStatement("insert into evidence_link (id, note_id, interview_id, map_id,"
                        + " element_id, stance) values (?, ?, ?, ?, ?, 'SUPPORTS')")) {
            connection.setAutoCommit(false);
            var noteId = Ids.next();
            for (int i = 0; i < links; i++) {
                if (i % LINKS_OF_NOTE == 0) {
                    noteId = Ids.next();
                    note.setObject(1, noteId);
                    note.setObject(2, interview);
                    note.setString(3, "a" + i);
                    note.setInt(4, random.nextInt(7) - 3);
                    note.addBatch();
                }
                link.setObject(1, Ids.next());
                link.setObject(2, noteId);
                link.setObject(3, interview);
                link.setObject(4, map);
                link.setObject(5, places.get(random.nextInt(places.size())));
                link.addBatch();
            }
            note.executeBatch();
            link.executeBatch();
            connection.commit();
        }
    }
}
