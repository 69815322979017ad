package app.etappe.segment.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;

/**
 * Where on the page of segments the keyboard goes on when what it was at has been drawn anew or has gone. A spot is the id
 * of an element.
 */
final class Spots {

    /** The way to one more dimension. */
    static final String NEW_DIMENSION = "segments-new-dimension";

    private Spots() {}

    /** A dimension, segment or persona. */
    static String of(UUID thing) {
        return "segments-" + thing;
    }

    /** The way to one more thing in a dimension or segment. */
    static String addTo(UUID parent) {
        return "segments-add-" + parent;
    }

    /** What to go on at when one of several has gone: the one behind it, else the one before it, else the given spot. */
    static String instead(UUID gone, List<UUID> all, String none) {
        int place = all.indexOf(gone);
        if (place + 1 < all.size()) {
            return of(all.get(place + 1));
        }
        return place > 0 ? of(all.get(place - 1)) : none;
    }

    /** Makes a heading a spot, though nobody comes to it by tabulator. */
    static void mark(Component heading, String spot) {
        heading.setId(spot);
        heading.getElement().setAttribute("tabindex", "-1");
    }

    /** Says at which spot to go on when something within this is drawn anew while the keyboard is at it. */
    static void cover(Component area, String spot) {
        area.getElement().setAttribute("data-spot", spot);
    }

    /**
     * Makes a page remember the spot that the keyboard was last at, and go on there when the keyboard falls off it, such as
     * from a dialog that was opened by something that has been drawn anew. Whoever uses the mouse is left alone.
     */
    static void remember(Component page) {
        page.getElement().executeJs("""
                const left = new AbortController();
                const whileHere = action => event => this.isConnected ? action(event) : left.abort();
                const listen = (event, action) =>
                    document.addEventListener(event, whileHere(action), { signal: left.signal });
                this.goOn = () => {
                    const lost = !document.activeElement || document.activeElement === document.body;
                    if (lost && this.spot) {
                        (document.getElementById(this.spot) ?? this.querySelector('h1'))?.focus({ preventScroll: true });
                    }
                };
                this.addEventListener('focusin', event => this.spot = event.target.closest('[data-spot]')?.dataset.spot);
                listen('pointerdown', () => this.spot = undefined);
                listen('focusout', () => setTimeout(this.goOn));""");
    }

    /** Goes on where the keyboard was, if it was at something that is not there any more. */
    static void goOn(Component page) {
        page.getElement().executeJs("this.goOn()");
    }

    /** Goes on at a spot. Not at once, so that a closing menu or dialog does not take the keyboard back. */
    static void goTo(Component page, String spot) {
        page.getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", spot);
    }
}
