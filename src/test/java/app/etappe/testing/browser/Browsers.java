package app.etappe.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one browser of this JVM; people get contexts of their own in it. */
public final class Browsers {

    private static @Nullable Browser running;

    private Browsers() {}

    /** Starts the browser at the first call. It belongs to the calling thread, as all of Playwright does. */
    public static synchronized Browser running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Browser start() {
        try {
            var chromium = Chromium.find();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            var environment = new HashMap<>(System.getenv());
            environment.putAll(chromium.environment());
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium.program())
                            .setEnv(environment)
                            .setArgs(Chromium.ARGUMENTS)
                            .setHeadless(true));
        } catch (IOException e) {
            throw new IllegalStateException("The browser tests found no browser that starts.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The browser was not waited for.", e);
        }
    }
}
