package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.journey.MapService;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.SignedInPerson;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/**
 * One hundred signed-in people look at a board of 500 cards on MariaDB while ten edits a second are made, see {@link
 * LoadRuns}.
 *
 * <p>Needs the packaged jar: {@code ./mvnw package -DskipTests exec:exec@load-figures}. Properties: {@code
 * figures.rounds}, {@code figures.seconds}, {@code figures.viewers}, {@code figures.rate}, {@code
 * figures.warmup} in seconds. With {@code figures.variants=20}
 * the viewers look at that many variants of the map, as many at each, and what is edited is the base.
 */
public final class LoadFigures {

    private static final int VIEWERS = Integer.getInteger("figures.viewers", 100);
    private static final int EDITORS = 5;
    private static final int RATE = Integer.getInteger("figures.rate", 10);
    private static final int VARIANTS = Integer.getInteger("figures.variants", 0);
    private static final int CARDS = 500;

    private LoadFigures() {}

    /** Prints a line for each run, and a table of medians. */
    public static void main(String[] arguments) {
        Program.run(LoadFigures::measure);
    }

    private static void measure() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "figures"));
        var database = ServerDatabase.mariaDb();
        var board = Preparation.of(database, LoadFigures::prepare);
        new LoadRuns("board", VIEWERS, EDITORS, RATE, board, board).measure(folder, database);
    }

    private static LoadRuns.Target prepare(ApplicationContext application) {
        var people = application.getBean(People.class);
        var viewers = IntStream.rangeClosed(1, VIEWERS)
                .mapToObj(number -> people.signedIn("Viewer" + number))
                .toList();
        var owner = viewers.getFirst().account();
        var workspace =
                as(owner, () -> application.getBean(WorkspaceService.class).create("Load", "UTC"));
        viewers.stream().skip(1).forEach(viewer -> people.admit(workspace, viewer.account(), Role.EDITOR));
        var map = as(
                owner,
                () -> application
                        .getBean(MapService.class)
                        .create(workspace, "Load", Locale.ENGLISH, LargeMaps.of(CARDS)));
        var layers = as(owner, () -> SmallVariants.add(application, workspace, map, VARIANTS));
        return new LoadRuns.Target(List.of(
                "--map", map.toString(),
                "--cookies", viewers.stream().map(SignedInPerson::cookie).collect(Collectors.joining(",")),
                "--layers", layers.stream().map(UUID::toString).collect(Collectors.joining(","))));
    }
}
