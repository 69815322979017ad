package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.base.upload.TextEncoding;
import app.etappe.exchange.ImportDraft;
import app.etappe.exchange.ImportService;
import app.etappe.journey.MapService;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.ServerProcess;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.Browsers;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * How long somebody in a real browser on this machine waits from the press of <i>Sign in</i> until the map that they asked
 * for stands there, and how long the page's main thread is busy at once while they scroll over it.
 *
 * <p>Needs the packaged jar: {@code ./mvnw package -DskipTests exec:exec@page-figures}. Properties: {@code figures.visits}; with {@code
 * figures.variant=true} it is instead a map's base and a variant of it with ten differences that are opened in turn.
 */
public final class PageFigures {

    private static final int VISITS = Integer.getInteger("figures.visits", 5);
    private static final boolean VARIANT = Boolean.getBoolean("figures.variant");
    private static final int WARM_UPS = 3;

    /** Notes the moment of the press, and on the next page the frames in which the first card and the last stood there. */
    private static final String WATCH = """
            addEventListener('submit', () => sessionStorage.setItem('pressed', performance.timeOrigin + performance.now()), true);
            if (location.pathname.startsWith('/maps/')) {
              const look = () => {
                const board = document.querySelector('journey-board');
                const drawn = board?.shadowRoot?.querySelectorAll('[data-at=card], [data-at=point]').length ?? 0;
                const passed = performance.timeOrigin + performance.now() - Number(sessionStorage.getItem('pressed'));
                if (drawn > 0) window.firstDrawn ??= passed;
                if (drawn >= CARDS) setTimeout(() => { window.allDrawn ??= performance.timeOrigin + performance.now() - Number(sessionStorage.getItem('pressed')); });
                else requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            }
            """;

    private record Maps(SignedInPerson person, UUID rail, UUID medium, UUID variant, long rows, UUID large) {}

    private record Visit(double first, double all) {}

    private PageFigures() {}

    /** Prints the two tables. */
    public static void main(String[] arguments) {
        Program.run(PageFigures::measure);
    }

    private static void measure() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "figures"));
        var database = ServerDatabase.mariaDb();
        var maps = Preparation.of(database, PageFigures::prepare);
        try (var server = ServerProcess.ofJar(Jar.find(), folder.resolve("page"), database)) {
            server.start();
            for (int i = 0; i < WARM_UPS; i++) {
                visit(server, maps.person(), address(maps.rail()), 127);
            }
            if (VARIANT) {
                compare(server, maps);
                return;
            }
            System.out.println(
                    "| map | first cards ms | all cards ms | longest task while scrolling ms | tasks over 50 ms"
                            + " | longest script ms | longest layout ms | longest paint ms |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            print("rail example, 127 cards", server, maps.person(), maps.rail(), 127);
            print("500 cards", server, maps.person(), maps.medium(), 500);
            print("2,000 cards", server, maps.person(), maps.large(), 2000);
        }
    }

    /** The base and the variant, one after the other, so that what else the machine does meets both. */
    private static void compare(ServerProcess server, Maps maps) {
        var base = new ArrayList<Visit>();
        var variant = new ArrayList<Visit>();
        for (int i = 0; i < WARM_UPS + VISITS; i++) {
            base.add(visit(server, maps.person(), address(maps.medium()), 500));
            variant.add(visit(server, maps.person(), address(maps.medium()) + "/" + maps.variant(), 500));
        }
        double below = all(base.subList(WARM_UPS, base.size()));
        double above = all(variant.subList(WARM_UPS, variant.size()));
        System.out.println(
                "| 500 cards, all of them, medians | base ms | variant ms | variant : base | rows of the variant |");
        System.out.println("|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| ten differences | %.0f | %.0f | %.2f | %d |%n",
                below,
                above,
                above / below,
                maps.rows());
    }

    private static double all(List<Visit> visits) {
        return Medians.of(visits.stream().mapToDouble(Visit::all).toArray());
    }

    private static String address(UUID map) {
        return "/maps/" + map;
    }

    private static Maps prepare(ApplicationContext application) {
        var person = application.getBean(People.class).signedIn("Ann");
        var service = application.getBean(MapService.class);
        return as(person.account(), () -> {
            var workspace = application.getBean(WorkspaceService.class).create("Figures", "UTC");
            var rail = application
                    .getBean(ImportService.class)
                    .importMap(workspace, new ImportDraft("Rail", Locale.ENGLISH, railFile(), TextEncoding.UTF_8));
            var medium = service.create(workspace, "500", Locale.ENGLISH, LargeMaps.of(500));
            long before = SmallVariants.rows(application);
            var variant = SmallVariants.add(application, workspace, medium, 1).getFirst();
            return new Maps(
                    person,
                    rail,
                    medium,
                    variant,
                    SmallVariants.rows(application) - before,
                    service.create(workspace, "2000", Locale.ENGLISH, LargeMaps.of(2000)));
        });
    }

    private static byte[] railFile() {
        try {
            return new ClassPathResource("examples/rail-journey.csv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(String name, ServerProcess server, SignedInPerson person, UUID map, int cards)
            throws IOException {
        List<Visit> visits = IntStream.range(0, VISITS)
                .mapToObj(number -> visit(server, person, address(map), cards))
                .toList();
        var busy = scroll(server, person, map, cards);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.1f | %d | %.1f | %.1f | %.1f |%n",
                name,
                Medians.of(visits.stream().mapToDouble(Visit::first).toArray()),
                Medians.of(visits.stream().mapToDouble(Visit::all).toArray()),
                busy.longestTask(),
                busy.tasksOver50(),
                busy.longestScript(),
                busy.longestLayout(),
                busy.longestPaint());
    }

    /** A browser without cache or cookies opens the sign-in page, as somebody does who follows a link to the map. */
    private static Visit visit(ServerProcess server, SignedInPerson person, String map, int cards) {
        try (var context = Browsers.running().newContext(window())) {
            var page = signIn(context.newPage(), server, person, map, cards);
            return new Visit(number(page, "window.firstDrawn"), number(page, "window.allDrawn"));
        }
    }

    private static Browser.NewContextOptions window() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB");
    }

    private static Page signIn(Page page, ServerProcess server, SignedInPerson person, String map, int cards) {
        page.addInitScript(WATCH.replace("CARDS", String.valueOf(cards)));
        page.navigate(server.address(map));
        page.locator("vaadin-email-field input").fill(person.email());
        page.locator("vaadin-password-field input").fill(SignedInPerson.PASSWORD);
        page.locator("vaadin-button[theme~=primary], form vaadin-button")
                .first()
                .click();
        page.waitForFunction("() => window.allDrawn", null, new Page.WaitForFunctionOptions().setTimeout(60_000));
        return page;
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static MainThread scroll(ServerProcess server, SignedInPerson person, UUID map, int cards)
            throws IOException {
        var trace = Path.of("target", "figures", "scrolling.json");
        try (var context = Browsers.running().newContext(window())) {
            var page = signIn(context.newPage(), server, person, address(map), cards);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            Browsers.running()
                    .startTracing(
                            page,
                            new Browser.StartTracingOptions()
                                    .setPath(trace)
                                    .setCategories(List.of("toplevel", "devtools.timeline", "__metadata")));
            page.mouse().move(720, 500);
            wheel(page, 120, 0);
            wheel(page, 0, 60);
            wheel(page, -120, 0);
            Browsers.running().stopTracing();
        }
        return MainThread.of(trace);
    }

    /** Forty turns of the wheel, each in a frame of its own. */
    private static void wheel(Page page, int right, int down) {
        for (int turn = 0; turn < 40; turn++) {
            page.mouse().wheel(right, down);
            page.evaluate("() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))");
        }
    }
}
