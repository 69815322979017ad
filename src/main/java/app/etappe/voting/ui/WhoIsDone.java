package app.etappe.voting.ui;

import app.etappe.voting.Progress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How many have voted, and behind that who: nothing of what they gave. */
class WhoIsDone extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final UnorderedList names = new UnorderedList();

    private transient Progress shown = new Progress(0, 0, List.of());

    WhoIsDone() {
        names.addClassName("etappe-voters");
        getContent().add(names);
        getContent().addOpenedChangeListener(change -> list());
    }

    void show(Progress progress) {
        setVisible(progress.voters() > 0);
        getContent().setSummaryText(getTranslation("voting.progress", progress.done(), progress.voters()));
        shown = progress;
        list();
    }

    /** Nobody is listed while it is closed. */
    private void list() {
        names.removeAll();
        var listed = getContent().isOpened() ? shown.who() : List.<Progress.Who>of();
        listed.forEach(who -> {
            var name = who.name().isEmpty() ? getTranslation("voting.former") : who.name();
            var row = new ListItem(getTranslation(
                    who.done() ? "voting.who.done" : "voting.who.open",
                    who.guest() ? getTranslation("voting.who.guest", name) : name));
            row.setClassName("etappe-voter-done", who.done());
            names.add(row);
        });
    }
}
