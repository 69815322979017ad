package app.etappe.interview.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An open interview in somebody's browser, as its reader finds things on it. */
final class LogPage {

    private LogPage() {}

    /** The field of the line that is being typed. */
    static Locator entry(Page page) {
        return page.getByLabel("New note", new Page.GetByLabelOptions().setExact(true));
    }

    /** The line whose name has these words in it. */
    static Locator note(Page page, String words) {
        return page.getByRole(AriaRole.LISTITEM, new Page.GetByRoleOptions().setName(words));
    }

    /** An offer below the field. */
    static Locator option(Page page, String words) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words));
    }

    /** Types at the end of the line that is being typed. */
    static void type(Page page, String words) {
        entry(page).focus();
        page.keyboard().type(words);
    }

    /** Types a whole line. */
    static void say(Page page, String words) {
        type(page, words);
        page.keyboard().press("Enter");
    }
}
