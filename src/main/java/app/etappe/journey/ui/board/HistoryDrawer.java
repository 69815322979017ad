package app.etappe.journey.ui.board;

import app.etappe.base.Refusal;
import app.etappe.journey.HistoryEntry;
import app.etappe.journey.HistoryPage;
import app.etappe.journey.HistoryService;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.VariantService;
import app.etappe.journey.ui.TimeAgo;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What was done on a map, beside the map. It keeps up with what is done while it is open. */
@StyleSheet("assets/board.css")
class HistoryDrawer extends Aside implements HasAriaLabel {

    private static final long serialVersionUID = 1L;

    private final transient HistoryService history;
    private final transient VariantService variants;
    private final transient Clock clock;
    private final UUID mapId;
    private final JourneyBoard board;
    private final ZoneId zone;
    private final OrderedList list = new OrderedList();
    private final Button older = new Button(getTranslation("board.history.older"), event -> showOlder());
    private final Button close = new Button(VaadinIcon.CLOSE_SMALL.create());
    private long newest;
    private long oldest;

    /**
     * @param board tells when there is something new
     * @param closed what to do when its reader has seen enough
     */
    HistoryDrawer(
            HistoryService history,
            VariantService variants,
            Clock clock,
            UUID mapId,
            ZoneId zone,
            JourneyBoard board,
            Command closed) {
        this.history = history;
        this.variants = variants;
        this.clock = clock;
        this.mapId = mapId;
        this.zone = zone;
        this.board = board;
        addClassName("etappe-history");
        setAriaLabel(getTranslation("board.history"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(getTranslation("board.history.close"));
        close.addClickListener(event -> closed.execute());
        Shortcuts.addShortcutListener(this, closed, Key.ESCAPE).listenOn(this);
        var head = new Div(new H2(getTranslation("board.history")), close);
        head.addClassName("etappe-history-title");
        add(head, list, older);
        showLatest();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var listening = board.addChangeListener(event -> showLatest());
        addDetachListener(event -> {
            event.unregisterListener();
            listening.remove();
        });
    }

    /** Puts the keyboard into the drawer. */
    void focus() {
        close.focus();
    }

    /** Adds what was done since; where that is more than a page, shows the latest page alone. */
    private void showLatest() {
        try {
            showLatest(history.page(mapId, null));
        } catch (Refusal refusal) {
            // The map is not the reader's any more: the board itself says so.
            removeAll();
        }
    }

    private void showLatest(HistoryPage page) {
        var fresh = page.entries().stream()
                .filter(entry -> entry.revision() > newest)
                .toList();
        if (fresh.size() == page.entries().size()) {
            list.removeAll();
            showEnd(page);
        }
        var items = items(fresh);
        for (int i = 0; i < items.size(); i++) {
            list.addComponentAtIndex(i, items.get(i));
        }
        if (!fresh.isEmpty()) {
            newest = fresh.getFirst().revision();
        }
    }

    private void showOlder() {
        var page = history.page(mapId, oldest);
        items(page.entries()).forEach(list::add);
        showEnd(page);
    }

    private void showEnd(HistoryPage page) {
        older.setVisible(page.hasOlder());
        List<HistoryEntry> entries = page.entries();
        oldest = entries.isEmpty() ? 0 : entries.getLast().revision();
    }

    private List<HistoryItem> items(List<HistoryEntry> entries) {
        var layers = entries.stream().allMatch(entry -> entry.layer() == null)
                ? List.<LayerDetails>of()
                : variants.list(mapId);
        return entries.stream().map(entry -> item(entry, layers)).toList();
    }

    private HistoryItem item(HistoryEntry entry, List<LayerDetails> layers) {
        var layer = layers.stream()
                .filter(one -> one.id().equals(entry.layer()))
                .map(LayerDetails::name)
                .findFirst();
        return new HistoryItem(entry, layer, new TimeAgo(entry.madeAt(), clock.instant(), zone));
    }
}
