package app.etappe.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Closes the browsers of a test, and keeps what could be seen in them if it failed. */
class PicturesOfFailures implements AfterEachCallback {

    private final List<BrowserContext> people;

    PicturesOfFailures(List<BrowserContext> people) {
        this.people = people;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            keepPictures(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
        }
        people.forEach(BrowserContext::close);
        people.clear();
    }

    private void keepPictures(String test) {
        var pages = people.stream().flatMap(person -> person.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            var file = Path.of("target", "screenshots", test.replaceAll("[^\\w.-]", "") + "-" + (i + 1) + ".png");
            try {
                pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(file));
            } catch (PlaywrightException e) {
                // A page that crashed has no picture; the test has already failed for a better reason.
            }
        }
    }
}
