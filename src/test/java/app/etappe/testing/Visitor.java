package app.etappe.testing;

import static java.util.stream.Collectors.joining;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.textfield.TextFieldTester;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody at a page, who sees and does what the page offers, and sends what it does not offer. */
public final class Visitor {

    private final BrowserlessUIContext window;

    Visitor(BrowserlessUserContext person) {
        person.getSession().setLocale(Locale.ENGLISH);
        window = person.newWindow();
    }

    /** Goes to an address of the application, which has no slash at its beginning. */
    public void open(String address) {
        window.activate();
        var location = new Location(address);
        window.getUI().navigate(location.getPath(), location.getQueryParameters());
        window.roundTrip();
    }

    /** The page itself, for what only a failure or a listener could do to it. */
    public UI ui() {
        window.activate();
        return window.getUI();
    }

    /** The address of the page they are at. */
    public String address() {
        return window.getUI().getInternals().getActiveViewLocation().getPath();
    }

    /** Where the page sent the browser, past its own router; null if nowhere. */
    public @Nullable String sentTo() {
        return window.getExternalNavigationURL();
    }

    /** The page's title at the tab of the browser. */
    public String title() {
        return window.getUI().getInternals().getTitle();
    }

    public String heading() {
        return find(H1.class).single().getText();
    }

    /** Lets the page catch up with what others did. */
    public void waits() {
        window.roundTrip();
    }

    /** Whether this stands on the page, as the whole text of something visible. */
    public boolean sees(String text) {
        return find(Component.class)
                .withCondition(component -> component.getElement().getText().equals(text))
                .exists();
    }

    /** The texts that popped up, one a line. */
    public String told() {
        return find(Notification.class).all().stream()
                .map(notification -> window.test(notification).getText())
                .collect(joining("\n"));
    }

    /** Looks for visible components. */
    public <T extends Component> ComponentQuery<T> find(Class<T> type) {
        return window.find(type);
    }

    /** The one field of this type with this label. */
    public <T extends Component> T field(Class<T> type, String label) {
        return find(type).withLabel(label).single();
    }

    /** Types a text into the field with this label. */
    public void fill(String label, String text) {
        fill(field(TextFieldBase.class, label), text);
    }

    /** Types a text into a field. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the one thing that its subclasses leave open is their own type
    public void fill(TextFieldBase field, String text) {
        window.activate();
        new TextFieldTester(field).setValue(text);
        window.roundTrip();
    }

    /** Whether there is a button with this text that can be clicked. */
    public boolean canClick(String text) {
        return find(Button.class).withText(text).all().stream()
                .anyMatch(button -> button.getElement().isEnabled());
    }

    /** Clicks the one button with this text. */
    public void click(String text) {
        click(find(Button.class).withText(text).single());
    }

    /** Clicks something that can be clicked. */
    public void click(Component target) {
        window.activate();
        new ComponentTester<>(target).ensureComponentIsUsable();
        forgeClick(target);
    }

    /** Sends a click on something that may be disabled, hidden or behind a dialog. */
    public void forgeClick(Component target) {
        send(target, "click", BrowserMessage.CLICK);
    }

    /** The entries of the menu whose button has this name for screen readers; none if there is no such menu. */
    public List<String> entriesOf(String menu) {
        return Menus.named(menu, find(MenuBar.class)).stream()
                .flatMap(root -> root.getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    /** Chooses an entry of a menu. */
    public void choose(String menu, String entry) {
        click(Menus.entry(menu, entry, find(MenuBar.class)));
    }

    /**
     * Sends an event as the browser does, or as somebody does who writes the browser's messages by hand: the server may
     * refuse to hear it.
     *
     * @param data the values that the listener asks for, by their expressions
     */
    public void send(Component target, String event, Map<String, Object> data) {
        window.activate();
        BrowserMessage.event(target, event, data).sendTo(window.getUI());
        window.roundTrip();
    }
}
