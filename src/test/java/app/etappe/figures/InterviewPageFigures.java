package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.ServerProcess;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.Browsers;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.springframework.context.ApplicationContext;

/**
 * How long it takes in a real browser, on MariaDB beside 100,000 other lines, to open an interview of 2,000: from the moment
 * in which its page asks the server for the lines until those in view stand there, and from the press on its name in the
 * list.
 *
 * <p>Needs the packaged jar: {@code ./mvnw package -DskipTests exec:exec@interview-page-figures}. Properties: {@code
 * figures.visits}, {@code figures.others} for the number of other interviews, of 200 lines each.
 */
public final class InterviewPageFigures {

    private static final int VISITS = Integer.getInteger("figures.visits", 9);
    private static final int OTHERS = Integer.getInteger("figures.others", 499);
    private static final int LINES_OF_OTHERS = 200;
    private static final int LINES = 2_000;
    private static final int WARM_UPS = 5;

    /** Notes when the list was pressed, when the lines were asked for, and the end of the frame in which they stood there. */
    private static final String WATCH = """
            const moments = (window.moments = {});
            addEventListener('click', () => (moments.pressed = performance.now()), true);
            const send = WebSocket.prototype.send;
            WebSocket.prototype.send = function (data) {
              if (this.url.includes('/live/interview/') && String(data).includes('"hello"')) {
                moments.asked ??= performance.now();
                const look = () => {
                  const root = document.querySelector('interview-log')?.shadowRoot;
                  const inView = [...(root?.querySelectorAll('[data-note]') ?? [])];
                  if (inView.length >= 20) setTimeout(() => (moments.shown ??= performance.now()));
                  else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
              }
              return send.call(this, data);
            };
            """;

    private record Prepared(SignedInPerson person, UUID workspace, UUID interview) {}

    private record Visit(double fromPress, double fromAsking) {}

    private InterviewPageFigures() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        Program.run(InterviewPageFigures::measure);
    }

    private static void measure() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "figures"));
        var database = ServerDatabase.mariaDb();
        var prepared = Preparation.of(database, InterviewPageFigures::prepare);
        try (var server = ServerProcess.ofJar(Jar.find(), folder.resolve("interview"), database)) {
            server.start();
            var visits = new ArrayList<Visit>();
            for (int visit = 0; visit < WARM_UPS + VISITS; visit++) {
                visits.add(visit(server, prepared));
            }
            print(visits.subList(WARM_UPS, visits.size()));
        }
    }

    private static Prepared prepare(ApplicationContext application) {
        var person = application.getBean(People.class).signedIn("Ines");
        return as(person.account(), () -> {
            var workspace = application.getBean(WorkspaceService.class).create("Figures", "UTC");
            for (int other = 0; other < OTHERS; other++) {
                LongTalks.add(application, workspace, LINES_OF_OTHERS);
            }
            return new Prepared(person, workspace, LongTalks.add(application, workspace, LINES));
        });
    }

    /** In a browser without a cache, from the list of interviews. */
    private static Visit visit(ServerProcess server, Prepared prepared) {
        try (var context = Browsers.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("en-GB"))) {
            var cookie = prepared.person().cookie().split("=", 2);
            context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(server.address("/"))));
            var page = context.newPage();
            page.addInitScript(WATCH);
            page.navigate(server.address("/w/" + prepared.workspace() + "/interviews"));
            page.locator("a[href$='" + prepared.interview() + "']").click();
            page.waitForFunction(
                    "() => window.moments.shown", null, new Page.WaitForFunctionOptions().setTimeout(60_000));
            double shown = moment(page, "shown");
            return new Visit(shown - moment(page, "pressed"), shown - moment(page, "asked"));
        }
    }

    private static double moment(Page page, String name) {
        return ((Number) page.evaluate("() => window.moments." + name)).doubleValue();
    }

    private static void print(List<Visit> visits) {
        System.out.printf(
                Locale.ROOT, "%n%d lines beside %d others, medians of %d%n", LINES, OTHERS * LINES_OF_OTHERS, VISITS);
        System.out.println("| from asking for the lines ms | from the press in the list ms |");
        System.out.println("|---|---|");
        System.out.printf(
                Locale.ROOT, "| %.0f | %.0f |%n", median(visits, Visit::fromAsking), median(visits, Visit::fromPress));
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return Medians.of(visits.stream().mapToDouble(figure).toArray());
    }
}
