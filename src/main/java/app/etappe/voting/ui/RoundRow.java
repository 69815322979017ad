package app.etappe.voting.ui;

import app.etappe.base.ui.DotsMenu;
import app.etappe.voting.RoundState;
import app.etappe.voting.RoundSummary;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round in the list, leading to its page. */
class RoundRow extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param mayRepeat whether its reader may make rounds */
    RoundRow(
            UUID workspaceId,
            RoundSummary round,
            ZoneId zone,
            RoundActions actions,
            SerializableRunnable changed,
            boolean mayRepeat) {
        addClassName("etappe-round-row");
        var title = new Anchor(RoundPlaces.round(workspaceId, round.id()), round.title());
        title.getElement().setAttribute("dir", "auto");
        var facts = new Span(String.join(
                " · ",
                getTranslation("voting.items.count", round.items()),
                getTranslation(round.anonymous() ? "voting.field.anonymous" : "voting.field.named"),
                when(round, zone)));
        facts.addClassName("etappe-muted");
        var state = new Span(getTranslation("voting.state." + round.state().code()));
        state.addClassNames("etappe-chip", "etappe-round-" + round.state().code());
        add(new Div(title, facts), state);
        if (mayRepeat) {
            add(menu(workspaceId, round, actions, changed));
        }
    }

    private DotsMenu menu(UUID workspaceId, RoundSummary round, RoundActions actions, SerializableRunnable changed) {
        var menu = new DotsMenu(getTranslation("voting.more", round.title()));
        menu.add(getTranslation("voting.repeat"), () -> actions.repeat(workspaceId, round.id()));
        if (round.mayLead() && round.state() == RoundState.DRAFT) {
            menu.add(getTranslation("voting.delete"), () -> actions.delete(round.id(), round.title(), changed));
        }
        return menu;
    }

    private String when(RoundSummary round, ZoneId zone) {
        return switch (round.state()) {
            case DRAFT -> told("voting.when.made", round.createdAt(), zone);
            case WAITING -> told("voting.when.opens", round.opensAt(), zone);
            case OPEN ->
                round.closesAt() == null
                        ? getTranslation("voting.when.by-hand")
                        : told("voting.when.closes", round.closesAt(), zone);
            case ENDED -> told("voting.when.ended", round.endedAt() == null ? round.closesAt() : round.endedAt(), zone);
            case REVEALED -> told("voting.when.revealed", round.revealedAt(), zone);
        };
    }

    private String told(String key, @Nullable Instant time, ZoneId zone) {
        return time == null
                ? ""
                : getTranslation(
                        key,
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(getLocale())
                                .format(time.atZone(zone)));
    }
}
