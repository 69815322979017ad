package app.etappe.journey.ui.board;

import app.etappe.journey.ui.CardBallot;
import app.etappe.journey.ui.VotedBoard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
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
public class JourneyBoard extends Component implements HasSize, VotedBoard {

    static final String LAYER = "variantId";

    private static final long serialVersionUID = 1L;

    private List<Component> shown = List.of();
    private @Nullable Component above;
    private Registration voting = () -> {};

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

    /** Selects a place as soon as it is there, and goes to it. @param at an element or cell, as somebody's address says */
    void show(String at) {
        getElement().callJsFunction("show", at);
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

    /**
     * Puts sections into the panel, in the place of those before.
     *
     * @param selected what they are about, as the page said; null: nothing is selected
     */
    void showSections(@Nullable String selected, List<Component> sections) {
        shown.forEach(before -> before.getElement().removeFromParent());
        shown = List.copyOf(sections);
        shown.forEach(section -> {
            section.getElement().setAttribute("slot", "panel");
            getElement().appendChild(section.getElement());
        });
        getElement().setProperty("sectionsOf", selected);
    }

    /** Whether things of other features can be dropped on places of the board. */
    void setTakesNotes(boolean takes) {
        getElement().setProperty("takesNotes", takes);
    }

    @Override
    public void showBallots(List<CardBallot> ballots) {
        getElement().setPropertyList("openBallots", ballots);
    }

    @Override
    public void onVote(SerializableConsumer<Vote> heard) {
        voting.remove();
        voting = addListener(BoardVoteEvent.class, event -> event.vote().ifPresent(heard));
    }

    /** Puts something above the map, in the place of what was there. */
    void showAbove(@Nullable Component bar) {
        if (above != null) {
            above.getElement().removeFromParent();
        }
        above = bar;
        if (bar != null) {
            bar.getElement().setAttribute("slot", "bar");
            getElement().appendChild(bar.getElement());
        }
    }

    /** Hears of what was dropped on a place. */
    Registration addDropListener(ComponentEventListener<BoardDropEvent> listener) {
        return addListener(BoardDropEvent.class, listener);
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
