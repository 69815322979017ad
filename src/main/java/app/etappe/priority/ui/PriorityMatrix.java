package app.etappe.priority.ui;

import app.etappe.base.TextBundle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Items as bubbles between two axes; those that lack a value wait beside it. Whoever moves one asks for other values, and hears
 * the answer by {@link #settle}.
 */
@Tag("priority-matrix")
@JsModule("./priority-matrix/priority-matrix.ts")
@NpmPackage(value = "d3-scale", version = "4.0.3")
@NpmPackage(value = "d3-axis", version = "3.0.1")
@NpmPackage(value = "d3-selection", version = "3.0.1")
@NpmPackage(value = "@types/d3-scale", version = "4.0.9", dev = true)
@NpmPackage(value = "@types/d3-axis", version = "3.0.6", dev = true)
@NpmPackage(value = "@types/d3-selection", version = "3.0.12", dev = true)
class PriorityMatrix extends Component {

    private static final long serialVersionUID = 1L;

    /**
     * One item.
     *
     * @param x the value along the bottom; null if it has none
     * @param y the value along the left side; null if it has none
     * @param customers how many distinct customers are behind it
     */
    record Spot(
            UUID id,
            int rank,
            String title,
            @Nullable Long x,
            @Nullable Long y,
            int customers) {}

    /**
     * What is asked for by moving an item.
     *
     * @param x as it is, or another; null if it has none
     * @param y as it is, or another; null if it has none
     */
    record Wish(UUID id, @Nullable Integer x, @Nullable Integer y) {}

    /** One of the two sides. @param step null for what is counted, and moved by nobody */
    record Side(String code, long from, long to, @Nullable Integer step) {}

    /** Gives the element the reader's words. */
    void setTexts(Locale locale) {
        getElement().setPropertyMap("words", TextBundle.in(locale, "priority.axis.", "priority.matrix."));
        getElement().setProperty("locale", locale.toLanguageTag());
    }

    /**
     * Shows items between two sides.
     *
     * @param quadrants keys of the words for top left, top right, bottom left and bottom right
     * @param most customers of the largest bubble
     */
    void show(List<Spot> items, Side x, Side y, List<String> quadrants, int most) {
        getElement().setPropertyBean("xAxis", x);
        getElement().setPropertyBean("yAxis", y);
        getElement().setPropertyList("quadrants", quadrants);
        getElement().setProperty("most", most);
        getElement().setPropertyList("items", items);
    }

    /** Whether opportunities are shown, which have another colour than pain points. */
    void setOpportunity(boolean opportunity) {
        getElement().setAttribute("kind", opportunity ? "opportunity" : "pain-point");
    }

    /** Whether the reader may move anything. */
    void setEditable(boolean editable) {
        getElement().setProperty("editable", editable);
    }

    /** Marks the bubble that belongs to what is chosen. */
    void select(@Nullable UUID id) {
        getElement().setProperty("selected", id == null ? "" : id.toString());
    }

    /** Hears which bubble was chosen. */
    void onSelect(SerializableConsumer<UUID> selected) {
        getElement()
                .addEventListener(
                        "matrix-select",
                        event -> selected.accept(
                                event.getEventDetail(Chosen.class).id()))
                .addEventDetail();
    }

    /** Hears what somebody wants by moving an item; whatever comes of it, {@link #settle} follows. */
    void onPlace(SerializableConsumer<Wish> wished) {
        getElement()
                .addEventListener("matrix-place", event -> wished.accept(event.getEventDetail(Wish.class)))
                .addEventDetail();
    }

    /** What was asked for is decided. */
    void settle() {
        getElement().callJsFunction("settle");
    }

    record Chosen(UUID id) {}
}
