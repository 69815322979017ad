package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.MapPlace;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.RandomClients;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.StoredTexts;
import app.etappe.workspace.Role;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Five pages write one interview down at random, are cut off, away and loaded again, while one of its three participants
 * withdraws and is erased. In the end they, the database and the log have the same lines, and nobody has a word of that
 * participant.
 *
 * <p>{@code -Detappe.seeds=1000} plays that many seeds on each database.
 */
abstract class RandomNoteTakersTests extends InterviewFixture {

    private static final int STEPS = 200;

    @Autowired
    Notes lines;

    @Autowired
    Interviews rows;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    abstract long firstSeed();

    @ParameterizedTest
    @MethodSource("seeds")
    void five_note_takers_the_database_and_the_log_end_with_the_same_lines(long offset) throws Exception {
        long seed = firstSeed() + offset;
        var players = Stream.of("Ann", "Bob", "Cem", "Dora", "Eve")
                .map(people::signedIn)
                .toList();
        var talk = talkOf(players);
        var leaver = talk.people().getFirst();
        var map = rows.findById(talk.id()).orElseThrow().mapId();
        var more =
                List.of("--targets", targets(Objects.requireNonNull(map), talk.who()), "--leaver", leaver.toString());

        var left = CompletableFuture.runAsync(() -> leave(talk, leaver, seed % 20));
        var seen = RandomClients.play("random-note-takers.ts", people.server(), talk.id(), seed, STEPS, players, more);
        left.get();

        var stored = as(talk.who(), () -> notes.snapshot(talk.id()));
        assertThat(CanonicalTalk.ofClients(seen))
                .as("clients and database, seed " + seed)
                .isEqualTo(CanonicalTalk.of(stored, json));
        var replay = new NoteLogReplay(database, lines, rows, transaction);
        assertThat(replay.replayed(talk.id()))
                .as("log and database, seed " + seed)
                .isEqualTo(replay.stored(talk.id()));
        assertThat(new StoredTexts(database.sql()).holding(wordOf(leaver)))
                .as("words of who left, seed " + seed)
                .isEmpty();
    }

    static LongStream seeds() {
        return RandomClients.seeds(6);
    }

    /** An interview with three people about a map, whose clock was set once. */
    private Talk talkOf(List<SignedInPerson> players) {
        var owner = players.getFirst().account();
        var workspace = as(owner, () -> workspaces.create("Random", "UTC"));
        players.stream().skip(1).forEach(player -> people.admit(workspace, player.account(), Role.RESEARCHER));
        var map = map(workspace, owner);
        var persons =
                Stream.generate(() -> participant(workspace, owner)).limit(3).toArray(UUID[]::new);
        var interview = as(owner, () -> interviews.add(workspace, draft(map, persons)));
        var talk = new Talk(notes, workspace, interview, List.of(persons), owner);
        talk.does(new NoteOperation.Clock(true, 0));
        return talk;
    }

    private String targets(UUID map, UUID by) {
        var step = place(map, "Choose a pass", by).id();
        var elements = Stream.of("Shop", "Nobody can tell")
                .map(text -> place(map, text, by))
                .map(MapPlace::id);
        var cell = step + "/" + place(map, "Pain points", by).id();
        return Stream.concat(elements.map(UUID::toString), Stream.of(step.toString(), cell))
                .collect(Collectors.joining(","));
    }

    /** In the middle of it all. */
    private void leave(Talk talk, UUID leaver, long sooner) {
        awaitRevision(talk, 40 - sooner);
        as(talk.who(), () -> withdrawals.withdraw(leaver));
        awaitRevision(talk, 60 - sooner / 2);
        as(talk.who(), () -> withdrawals.eraseNow(leaver));
    }

    private void awaitRevision(Talk talk, long revision) {
        Awaitility.await("revision " + revision)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> database.sql()
                                .sql("select revision from interview_revision where interview_id = ?")
                                .param(talk.id())
                                .query(Long.class)
                                .single()
                        >= revision);
    }

    /** As the test clients write it into everything that this person says. */
    private static String wordOf(UUID participant) {
        return "said" + participant.toString().substring(26);
    }

    @OnH2
    static class H2Test extends RandomNoteTakersTests {
        @Override
        long firstSeed() {
            return 1;
        }
    }

    @OnMariaDb
    static class MariaDbTest extends RandomNoteTakersTests {
        @Override
        long firstSeed() {
            return 1_000_001;
        }
    }
}
