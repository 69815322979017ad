package app.etappe.journey.ui;

import app.etappe.workspace.ExampleWorkspaceService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Leads whoever has nothing to look at yet to the example workspace. */
@SpringComponent
class ExamplesButton {

    private final ExampleWorkspaceService examples;

    ExamplesButton(ExampleWorkspaceService examples) {
        this.examples = examples;
    }

    Button create() {
        return new Button(
                UI.getCurrent().getTranslation("maps.examples"),
                event -> UI.getCurrent().navigate(MapPlaces.list(examples.enter())));
    }
}
