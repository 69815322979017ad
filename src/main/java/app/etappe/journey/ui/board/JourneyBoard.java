package app.etappe.journey.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Places the board element, tells it which map to open, and hears what is selected. */
@Tag("journey-board")
@JsModule("./journey-board/journey-board.ts")
public class JourneyBoard extends Component implements HasSize {

    private static final long serialVersionUID = 1L;
}
