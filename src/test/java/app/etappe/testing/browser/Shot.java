package app.etappe.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a picture of a page of a running server: {@code <address> <file> [--dark] [--full] [--width 1600] [--height
 * 1000] [--language de] [--click <selector>]… [--fill <selector> <text>]… [--open <address>] [--wait <selector>]}. What
 * is to be done on the page is done in the order given, before the picture.
 */
public final class Shot {

    private final List<String> words;

    private Shot(List<String> words) {
        this.words = words;
    }

    /** See the class. */
    public static void main(String[] arguments) {
        new Shot(new ArrayList<>(List.of(arguments))).take();
        System.exit(0);
    }

    private void take() {
        var address = words.removeFirst();
        var file = Path.of(words.removeFirst());
        var options = new Browser.NewContextOptions()
                .setViewportSize(number("--width", 1600), number("--height", 1000))
                .setLocale(text("--language", "en-GB"))
                .setColorScheme(words.remove("--dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
        var whole = words.remove("--full");
        try (var person = Browsers.running().newContext(options)) {
            var page = person.newPage();
            page.navigate(address);
            while (!words.isEmpty()) {
                act(page, words.removeFirst());
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
        }
    }

    private void act(Page page, String what) {
        switch (what) {
            case "--click" -> page.click(words.removeFirst());
            case "--fill" -> page.fill(words.removeFirst(), words.removeFirst());
            case "--open" -> page.navigate(words.removeFirst());
            case "--wait" -> page.waitForSelector(words.removeFirst());
            default -> throw new IllegalArgumentException("unknown: " + what);
        }
    }

    private int number(String option, int otherwise) {
        return Integer.parseInt(text(option, String.valueOf(otherwise)));
    }

    private String text(String option, String otherwise) {
        var at = words.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        words.remove(at);
        return words.remove(at);
    }
}
