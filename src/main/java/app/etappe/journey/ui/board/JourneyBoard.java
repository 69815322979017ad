package app.etappe.journey.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places the board element, tells it which map to open, and hears what is selected. What stands on the map never passes
 * through here: the element has a socket of its own, and the server checks every right there again.
 */
@Tag("journey-board")
@JsModule("./journey-board/journey-board.ts")
public class JourneyBoard extends Component implements HasSize {

    static final String LAYER = "variantId";

    private static final long serialVersionUID = 1L;

    /**
     * Opens a map.
     *
     * @param variantId the variant to look at; null: the base map
     * @param accountId who looks; what another account left unsent in the same tab is not sent for them
     */
    public void open(UUID mapId, @Nullable UUID variantId, UUID accountId) {
        getElement().setProperty("accountId", accountId.toString());
        look(variantId);
        getElement().setProperty("mapId", mapId.toString());
    }

    /** Shows another layer of the map. @param variantId null for the base */
    public void look(@Nullable UUID variantId) {
        getElement().setProperty(LAYER, variantId == null ? null : variantId.toString());
    }

    /** Hears what the reader wants to do with variants. */
    void setVariantRequests(VariantRequests requests) {
        VariantEvents.of(getElement(), requests);
    }

    /** Gives the element the reader's words: patterns by key, and the locale in which numbers are written. */
    public void setTexts(Map<String, String> texts, Locale locale) {
        getElement().setPropertyMap("words", texts);
        getElement().setProperty("locale", locale.toLanguageTag());
    }

    /** Whether the board offers to say who sees the map. */
    public void setShareable(boolean shareable) {
        getElement().setProperty("shareable", shareable);
    }

    /** Hears of what the panel shows. */
    public Registration addSelectionListener(ComponentEventListener<BoardSelectedEvent> listener) {
        return addListener(BoardSelectedEvent.class, listener);
    }

    /** Hears of the button Share. */
    public Registration addShareListener(ComponentEventListener<BoardShareEvent> listener) {
        return addListener(BoardShareEvent.class, listener);
    }

    /** Hears that somebody wants the differences between two layers as a file. */
    public Registration addCompareExportListener(ComponentEventListener<CompareExportEvent> listener) {
        return addListener(CompareExportEvent.class, listener);
    }

    /** Hears of the button History. */
    public Registration addHistoryListener(ComponentEventListener<BoardHistoryEvent> listener) {
        return addListener(BoardHistoryEvent.class, listener);
    }

    /** Puts the keyboard back on the button History. */
    public void focusHistory() {
        getElement().callJsFunction("focusHistory");
    }

    /** Hears that the map changed, whoever changed it. */
    public Registration addChangeListener(ComponentEventListener<BoardChangedEvent> listener) {
        return addListener(BoardChangedEvent.class, listener);
    }

    /** Hears of the map's title, once it is known and whenever it changes. */
    public Registration addTitleListener(ComponentEventListener<BoardTitleEvent> listener) {
        return addListener(BoardTitleEvent.class, listener);
    }
}
