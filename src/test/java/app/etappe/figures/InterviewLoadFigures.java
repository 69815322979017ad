package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.SignedInPerson;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/**
 * Two note-takers write one interview down while ten other researchers have it open, on MariaDB, see {@link LoadRuns}.
 *
 * <p>Needs the packaged jar: {@code ./mvnw package -DskipTests exec:exec@interview-load-figures}. Properties: {@code
 * figures.rounds}, {@code figures.seconds}, {@code figures.rate}, {@code figures.warmup} in seconds.
 */
public final class InterviewLoadFigures {

    private static final int NOTE_TAKERS = 2;
    private static final int VIEWERS = NOTE_TAKERS + 10;
    private static final int RATE = Integer.getInteger("figures.rate", 10);
    /** Half an hour of a talk. */
    private static final int LINES = 500;

    private record Prepared(LoadRuns.Target warmUp, LoadRuns.Target target) {}

    private InterviewLoadFigures() {}

    /** Prints a line for each run, and a table of medians. */
    public static void main(String[] arguments) {
        Program.run(InterviewLoadFigures::measure);
    }

    private static void measure() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "figures"));
        var database = ServerDatabase.mariaDb();
        var talks = Preparation.of(database, InterviewLoadFigures::prepare);
        new LoadRuns("interview", VIEWERS, NOTE_TAKERS, RATE, talks.warmUp(), talks.target()).measure(folder, database);
    }

    /** The lines of the warm-up are in an interview of their own, which they make longer than any is. */
    private static Prepared prepare(ApplicationContext application) {
        var people = application.getBean(People.class);
        var viewers = IntStream.rangeClosed(1, VIEWERS)
                .mapToObj(number -> people.signedIn("Viewer" + number))
                .toList();
        var owner = viewers.getFirst().account();
        var workspace =
                as(owner, () -> application.getBean(WorkspaceService.class).create("Load", "UTC"));
        viewers.stream().skip(1).forEach(viewer -> people.admit(workspace, viewer.account(), Role.RESEARCHER));
        var cookies = viewers.stream().map(SignedInPerson::cookie).collect(Collectors.joining(","));
        return as(
                owner,
                () -> new Prepared(
                        target(LongTalks.add(application, workspace, LINES), cookies),
                        target(LongTalks.add(application, workspace, LINES), cookies)));
    }

    private static LoadRuns.Target target(UUID interview, String cookies) {
        return new LoadRuns.Target(List.of("--interview", interview.toString(), "--cookies", cookies));
    }
}
