package app.etappe.voting.ui;

import app.etappe.voting.Progress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** How many have voted, and behind that who: nothing of what they gave. */
class WhoIsDone extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final UnorderedList names = new UnorderedList();

    WhoIsDone() {
        names.addClassName("etappe-voters");
        getContent().add(names);
    }

    void show(Progress progress) {
        setVisible(progress.voters() > 0);
        getContent().setSummaryText(getTranslation("voting.progress", progress.done(), progress.voters()));
        names.removeAll();
        progress.who().forEach(who -> {
            var name = who.name().isEmpty() ? getTranslation("voting.former") : who.name();
            var row = new ListItem(getTranslation(
                    who.done() ? "voting.who.done" : "voting.who.open",
                    who.guest() ? getTranslation("voting.who.guest", name) : name));
            row.setClassName("etappe-voter-done", who.done());
            names.add(row);
        });
    }
}
