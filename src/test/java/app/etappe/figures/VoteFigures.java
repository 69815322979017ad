package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.voting.BallotService;
import app.etappe.voting.Progress;
import app.etappe.voting.RoundDraft;
import app.etappe.voting.RoundItemResult;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundListService;
import app.etappe.voting.RoundResultService;
import app.etappe.voting.RoundService;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * How long votes take while 200 members vote in one round within half a minute, on MariaDB; each tries one vote too many, and
 * the count of who is done is read all the while. Needs no packaged jar: {@code ./mvnw test-compile exec:exec@vote-figures}.
 * Properties: {@code figures.members}, {@code figures.seconds}.
 */
public final class VoteFigures {

    private static final int MEMBERS = Integer.getInteger("figures.members", 200);
    private static final int SECONDS = Integer.getInteger("figures.seconds", 30);
    private static final int ITEMS = 40;
    private static final int THREADS = 32;
    /** Milliseconds. */
    private static final int DONE_WITHIN = 3_000;

    private final ApplicationContext application;
    private final BallotService ballots;
    private final List<Double> votes = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> counts = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger accepted = new AtomicInteger();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

    private VoteFigures(ApplicationContext application) {
        this.application = application;
        ballots = application.getBean(BallotService.class);
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        Program.run(() -> Preparation.of(ServerDatabase.mariaDb(), application -> {
            new VoteFigures(application).print();
            return true;
        }));
    }

    private void print() {
        var ann = Ids.next();
        var workspace =
                as(ann, () -> application.getBean(WorkspaceService.class).create("Figures", "UTC"));
        var items = as(
                ann,
                () -> IntStream.range(0, ITEMS)
                        .mapToObj(number -> application
                                .getBean(ItemService.class)
                                .add(workspace, ItemDraft.of(ItemKind.PAIN_POINT, "Item " + number)))
                        .toList());
        var members = Stream.generate(Ids::next).limit(MEMBERS).toList();
        members.forEach(member -> application.getBean(People.class).admit(workspace, member, Role.EDITOR));
        // The first round only warms up.
        run(ann, workspace, items, members, SECONDS / 3);
        votes.clear();
        counts.clear();
        accepted.set(0);
        var counted = run(ann, workspace, items, members, SECONDS);
        System.out.println(
                "| members | seconds | votes accepted | votes counted | vote p50 ms | p99 ms | who is done p50 ms | p99 ms |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %d | %.1f | %.1f | %.1f | %.1f |%n",
                MEMBERS,
                SECONDS,
                accepted.get(),
                counted,
                part(votes, 50),
                part(votes, 99),
                part(counts, 50),
                part(counts, 99));
    }

    /** @return how many votes the revealed round has */
    private int run(UUID ann, UUID workspace, List<UUID> items, List<UUID> members, int seconds) {
        var rounds = application.getBean(RoundService.class);
        var leading = application.getBean(RoundLeadingService.class);
        var round = as(ann, () -> rounds.add(workspace, RoundDraft.of("Round", items)));
        as(ann, () -> leading.start(round));
        try (var threads = Executors.newScheduledThreadPool(THREADS)) {
            var done = new CountDownLatch(members.size());
            members.forEach(member -> plan(threads, member, round, items, seconds, done));
            threads.scheduleAtFixedRate(
                    () -> counts.add(timed(() -> progress(ann, round))), 0, 250, TimeUnit.MILLISECONDS);
            await(done, seconds);
            threads.shutdownNow();
        }
        if (!unexpected.isEmpty()) {
            throw new IllegalStateException("Votes were refused: " + unexpected);
        }
        as(ann, () -> {
            leading.end(round);
            leading.reveal(round);
        });
        return as(ann, () -> application.getBean(RoundResultService.class).of(round)).items().stream()
                .mapToInt(RoundItemResult::votes)
                .sum();
    }

    private Progress progress(UUID reader, UUID round) {
        return as(reader, () -> application.getBean(RoundListService.class).progress(round));
    }

    /** Six votes, of which one is too many, and then done; each at a time of its own. */
    private void plan(
            ScheduledExecutorService threads,
            UUID member,
            UUID round,
            List<UUID> items,
            int seconds,
            CountDownLatch done) {
        var random = new Random(member.hashCode());
        for (int vote = 0; vote <= RoundDraft.USUAL_BUDGET; vote++) {
            var item = items.get((Math.floorMod(member.hashCode(), ITEMS) + vote) % ITEMS);
            threads.schedule(() -> vote(member, round, item), random.nextInt(seconds * 1000), TimeUnit.MILLISECONDS);
        }
        threads.schedule(
                () -> {
                    votes.add(timed(() -> as(member, () -> ballots.done(round, true))));
                    done.countDown();
                },
                seconds * 1000L + random.nextInt(DONE_WITHIN),
                TimeUnit.MILLISECONDS);
    }

    private void vote(UUID member, UUID round, UUID item) {
        votes.add(timed(() -> as(member, () -> {
            try {
                ballots.vote(round, item);
                return accepted.incrementAndGet();
            } catch (Refusal refused) {
                if (!refused.code().equals("over-budget")) {
                    unexpected.add(refused.code());
                }
                return 0;
            }
        })));
    }

    private static double timed(Callable<?> work) {
        long start = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Who never gets done has failed. */
    private static void await(CountDownLatch done, int seconds) {
        try {
            if (!done.await(10L * seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException(done.getCount() + " members are not done");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double part(List<Double> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
