package app.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Refusal;
import app.etappe.testing.ViewTest;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What is told of what goes wrong. */
class ToldFailuresTest extends ViewTest {

    private static final String CALM = "That did not work, and it is not your fault. If it happens again, please tell"
            + " your administrator the number ";

    @Test
    void failing_click_is_told_calmly_with_a_number_and_without_its_reason() {
        var page = visitor(account("Ann"), "");

        click(page, new IllegalStateException("the secret reason"));

        assertThat(page.told()).startsWith(CALM).matches(".* [0-9A-F]{8}\\.").doesNotContain("secret");
    }

    @Test
    void refused_click_is_told_in_the_refusal_s_words() {
        var page = visitor(account("Ann"), "");

        click(page, new Refusal("last-owner"));

        assertThat(page.told()).isEqualTo("A workspace needs an owner. Please make somebody else an owner first.");
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // what fails is told to the reader, which is what is tested
    void failing_work_in_the_background_is_told_like_a_click() {
        var page = visitor(account("Ann"), "");

        var session = page.ui().getSession();
        page.ui().access(() -> {
            throw new Refusal("last-owner");
        });
        session.getService().runPendingAccessTasks(session);
        page.waits();

        assertThat(page.told()).startsWith("A workspace needs an owner.");
    }

    @Test
    void page_that_cannot_be_opened_says_so_in_its_place() {
        var page = visitor(account("Ann"), "");
        failOnce(page.ui());

        page.open("account");

        assertThat(page.heading()).isEqualTo("Something went wrong");
        assertThat(page.title()).isEqualTo("Something went wrong – Etappe");
        assertThat(page.find(Paragraph.class).single().getText()).startsWith(CALM);
    }

    @Test
    void address_that_leads_nowhere_says_so_and_leads_back() {
        var page = visitor(account("Ann"), "no/such/page");

        assertThat(page.heading()).isEqualTo("Nothing here");
        assertThat(page.sees("Back to the start")).isTrue();
    }

    private static void click(Visitor page, RuntimeException failure) {
        var button = new Button("Try", click -> {
            throw failure;
        });
        page.ui().add(button);
        page.click("Try");
    }

    private static void failOnce(UI page) {
        var failed = new AtomicBoolean();
        page.addBeforeEnterListener(event -> {
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("the secret reason");
            }
        });
    }
}
