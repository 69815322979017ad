package app.etappe.interview.ui;

import app.etappe.interview.FoundPlace;
import app.etappe.interview.PlaceSearchService;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Places the element in which an interview is written, and tells it which. What stands in the interview never passes
 * through here: the element has a socket of its own, and the server checks every right there again.
 */
@Tag("interview-log")
@JsModule("./interview-log/interview-log.ts")
class InterviewLog extends Component implements HasSize {

    private static final long serialVersionUID = 1L;

    private final transient PlaceSearchService places;
    private UUID interviewId = new UUID(0, 0);

    InterviewLog(PlaceSearchService places) {
        this.places = places;
    }

    /** @param accountId who writes; what another account left unsent in the same tab is not sent for them */
    void open(UUID interview, UUID accountId) {
        interviewId = interview;
        getElement().setProperty("accountId", accountId.toString());
        getElement().setProperty("interviewId", interview.toString());
    }

    /** Goes to a line as soon as it is there. @param line its id, as somebody's address says */
    void showLine(String line) {
        getElement().callJsFunction("showLine", line);
    }

    /** Gives the element the reader's words: patterns by key, and the locale in which numbers are written. */
    void setTexts(Map<String, String> texts, Locale locale) {
        getElement().setPropertyMap("words", texts);
        getElement().setProperty("locale", locale.toLanguageTag());
    }

    /** Hears that something was committed, whoever wrote it. */
    void onChange(SerializableRunnable changed) {
        getElement().addEventListener("interview-changed", event -> changed.run());
    }

    /** The places that what is typed behind the @ may mean. */
    @ClientCallable
    List<FoundPlace> places(String query) {
        return places.find(interviewId, query);
    }
}
