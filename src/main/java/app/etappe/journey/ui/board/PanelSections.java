package app.etappe.journey.ui.board;

import app.etappe.journey.ui.PanelSection;
import app.etappe.journey.ui.PanelSelection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections that features put into the panel of a board. */
@SpringComponent
class PanelSections {

    /** The page tells of no more; a browser that does is forged. */
    private static final int MOST_WITHIN = 2_001;

    private final List<PanelSection> sections;

    PanelSections(List<PanelSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /** Shows what the features know of what is selected now. */
    void show(UUID mapId, BoardSelectedEvent event) {
        var board = event.getSource();
        var selected = event.selected();
        if (selected == null) {
            board.showSections(null, List.of());
        } else {
            read(mapId, selected, event).ifPresent(selection -> board.showSections(selected, sections(selection)));
        }
    }

    private List<Component> sections(PanelSelection selection) {
        return sections.stream()
                .flatMap(section -> section.of(selection).stream())
                .toList();
    }

    /** Nothing where the browser sent what is no selection. */
    private static Optional<PanelSelection> read(UUID mapId, String selected, BoardSelectedEvent event) {
        var within = event.within();
        if (within.size() > MOST_WITHIN) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PanelSelection(
                    mapId,
                    id(event.layer()),
                    SpotKey.read(selected),
                    within.stream().map(SpotKey::read).collect(Collectors.toSet())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static @Nullable UUID id(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
