package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import app.etappe.voting.RoundState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The rounds of a workspace that are not revealed yet, for pages of other features. It is away where there are none. */
@SpringComponent
@Scope("prototype")
@StyleSheet("assets/voting.css")
public class OpenRoundBar extends Composite<Section> implements OpenRoundPages.Page {

    private static final long serialVersionUID = 1L;

    /** So many at once; the list has all of them. */
    static final int MOST = 3;

    private final transient RoundReading reading;
    private final transient RoundActions actions;
    private final transient OpenRoundPages openPages;
    private final @Nullable UUID reader;
    private volatile @Nullable UUID workspaceId;

    OpenRoundBar(RoundReading reading, RoundActions actions, OpenRoundPages openPages, CurrentUser currentUser) {
        this.reading = reading;
        this.actions = actions;
        this.openPages = openPages;
        reader = currentUser.get().map(SignedIn::accountId).orElse(null);
        getContent().addClassName("etappe-open-rounds");
        getContent().getElement().setAttribute("aria-label", getTranslation("voting.title"));
        getContent().setVisible(false);
    }

    /** Shows the rounds of a workspace, and keeps them up to date while it is attached. */
    public void show(UUID workspace) {
        workspaceId = workspace;
        var open = reading.list(workspace).stream()
                .filter(round -> round.state() == RoundState.OPEN || round.state() == RoundState.ENDED)
                .limit(MOST)
                .toList();
        getContent().removeAll();
        open.forEach(round -> getContent()
                .add(new OpenRoundLine(
                        reading.read(round.id()),
                        this::followUp,
                        act -> actions.lead(act, round.id(), this::followUp))));
        getContent().setVisible(!open.isEmpty());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    @Override
    public UUID workspaceId() {
        var shown = workspaceId;
        return shown == null ? new UUID(0, 0) : shown;
    }

    @Override
    public boolean isBallotOf(UUID roundId, UUID voterId) {
        return voterId.equals(reader);
    }

    @Override
    public void followUp() {
        var shown = workspaceId;
        if (shown == null) {
            return;
        }
        try {
            show(shown);
        } catch (Refusal gone) {
            getContent().setVisible(false);
        }
    }
}
