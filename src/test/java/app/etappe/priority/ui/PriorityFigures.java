package app.etappe.priority.ui;

import static app.etappe.testing.Acting.as;

import app.etappe.journey.LaneCardService;
import app.etappe.journey.MapService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.PriorityService;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * How long the services behind the managers' page take, and a filter of it, with 5,000 pain points, 100,000 votes counted in 100
 * rounds and 20,000 evidence links, on MariaDB. Needs no packaged jar: {@code ./mvnw test-compile exec:exec@priority-figures}.
 * Property: {@code figures.rounds}.
 */
public final class PriorityFigures {

    private static final int ROUNDS = Integer.getInteger("figures.rounds", 60);
    private static final int WARM_UPS = 20;

    private PriorityFigures() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        try {
            Preparation.of(ServerDatabase.mariaDb(), application -> {
                measure(application, laid(application));
                return true;
            });
            System.exit(0);
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static ManyPainPoints laid(ApplicationContext application) {
        try {
            return ManyPainPoints.lay(application);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void measure(ApplicationContext application, ManyPainPoints laid) {
        var reader = application.getBean(ListingReader.class);
        UUID workspace = laid.workspace();
        var listing = as(laid.ann(), () -> reader.read(workspace, ItemKind.PAIN_POINT));
        System.out.printf(
                Locale.ROOT,
                "%d items, %d with votes, %d with customers, stages of %d cards%n",
                listing.ranking().items().size(),
                listing.ranking().items().stream()
                        .filter(row -> row.lastVotes() != null)
                        .count(),
                listing.ranking().items().stream()
                        .filter(row -> Listing.customersOf(row) > 0)
                        .count(),
                listing.stages().size());
        System.out.println("| what | p50 ms | p95 ms | longest ms |");
        System.out.println("|---|---|---|---|");
        print(
                "page: ranking and all that belongs to it",
                () -> as(laid.ann(), () -> {
                    var read = reader.read(workspace, ItemKind.PAIN_POINT);
                    read.shown(ListQuery.ALL);
                }));
        print(
                "of it the ranking",
                () -> as(
                        laid.ann(),
                        () -> application.getBean(PriorityService.class).ranking(workspace, ItemKind.PAIN_POINT)));
        print(
                "of it where cards stand",
                () -> as(
                        laid.ann(),
                        () -> application
                                .getBean(LaneCardService.class)
                                .all(workspace, Set.of(ItemKind.PAIN_POINT.lane()))));
        print(
                "of it the list of maps",
                () -> as(laid.ann(), () -> application.getBean(MapService.class).list(workspace, false)));
        var stage = listing.stages().values().iterator().next();
        var narrow = new ListQuery(
                ItemKind.PAIN_POINT,
                "7",
                stage.mapId(),
                stage.id(),
                null,
                null,
                null,
                Set.of(ItemStatus.OPEN),
                false,
                MatrixAxes.IMPACT_EFFORT,
                ListOrder.PRIORITY);
        print("filter by text, map, stage and status", () -> listing.shown(narrow));
        print("filter that leaves all of them", () -> listing.shown(ListQuery.ALL));
    }

    private static void print(String what, Runnable work) {
        var times = new ArrayList<Double>();
        for (int i = -WARM_UPS; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        times.sort(Double::compare);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                what,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.getLast());
    }
}
