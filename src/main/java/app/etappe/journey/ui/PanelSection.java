package app.etappe.journey.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Implemented by features: what the panel of a board shows of what is selected, besides what the board itself knows. */
public interface PanelSection {

    /**
     * A section for this selection, made anew for each; nothing where the feature has nothing to say of such a thing. It keeps
     * itself up to date while it is attached.
     */
    Optional<Component> of(PanelSelection selection);
}
