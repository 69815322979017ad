package app.etappe.segment.ui;

import app.etappe.segment.DimensionDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Dimensions one below the other. What shows the same as before stays, with whatever somebody is doing in it. */
class DimensionList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** All that a section shows, and what its menu depends on. */
    record Shown(DimensionDetails dimension, boolean first, boolean last, boolean mayEdit) {}

    private transient Map<Shown, DimensionSection> sections = new HashMap<>();

    void show(List<Shown> wanted, Function<Shown, DimensionSection> drawing) {
        var standing = sections;
        sections = new HashMap<>();
        var staying = new HashSet<>(wanted);
        standing.forEach((shown, section) -> {
            if (!staying.contains(shown)) {
                getContent().remove(section);
            }
        });
        for (int place = 0; place < wanted.size(); place++) {
            var shown = wanted.get(place);
            var present = standing.get(shown);
            var section = present == null ? drawing.apply(shown) : present;
            sections.put(shown, section);
            if (getContent().indexOf(section) != place) {
                getContent().addComponentAtIndex(place, section);
            }
        }
    }
}
