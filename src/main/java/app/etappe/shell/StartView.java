package app.etappe.shell;

import app.etappe.journey.ui.board.JourneyBoard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("")
@AnonymousAllowed
class StartView extends Div {
    private static final long serialVersionUID = 1L;

    StartView() {
        add(new JourneyBoard());
    }
}
