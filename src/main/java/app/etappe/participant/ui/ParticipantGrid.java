package app.etappe.participant.ui;

import app.etappe.base.ui.ColourDot;
import app.etappe.base.ui.DotsMenu;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.function.SerializableFunction;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The list of participants, by code. */
class ParticipantGrid extends Composite<Grid<ShownParticipant>> {

    private static final long serialVersionUID = 1L;

    private final List<ShownParticipant> shown = new ArrayList<>();
    private final ListDataProvider<ShownParticipant> rows = new ById(shown);
    private ZoneId zone = ZoneOffset.UTC;
    private SerializableFunction<ShownParticipant, DotsMenu> menu = participant -> new DotsMenu(participant.code());

    ParticipantGrid() {
        var grid = getContent();
        grid.addClassName("etappe-participants-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAriaLabel(getTranslation("participant.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setDataProvider(rows);
        grid.addColumn(ShownParticipant::code)
                .setHeader(getTranslation("participant.code"))
                .setWidth("6rem")
                .setFlexGrow(0)
                .setSortable(true)
                .setComparator(participant -> Integer.valueOf(participant.code().substring(2)));
        grid.addComponentColumn(ParticipantGrid::segments)
                .setHeader(getTranslation("participant.segments"))
                .setFlexGrow(2);
        grid.addComponentColumn(participant -> words(participant.attributes(), ""))
                .setHeader(getTranslation("participant.attributes"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::consent)
                .setHeader(getTranslation("participant.consent"))
                .setFlexGrow(2);
        grid.addColumn(ShownParticipant::interviews)
                .setHeader(getTranslation("participant.interviews"))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setSortable(true);
        grid.addComponentColumn(participant -> menu.apply(participant))
                .setHeader(hidden(getTranslation("participant.acts")))
                .setWidth("4.5rem")
                .setFlexGrow(0);
    }

    /** @param offered what can be done with a participant */
    void prepare(ZoneId workspaceZone, SerializableFunction<ShownParticipant, DotsMenu> offered) {
        zone = workspaceZone;
        menu = offered;
    }

    /** Draws only those rows anew that have changed, so that nothing is taken from under anybody's hands. */
    void show(List<ShownParticipant> participants) {
        if (ids(participants).equals(ids(shown))) {
            for (int row = 0; row < participants.size(); row++) {
                var fresh = participants.get(row);
                if (!fresh.equals(shown.set(row, fresh))) {
                    rows.refreshItem(fresh);
                }
            }
        } else {
            shown.clear();
            shown.addAll(participants);
            rows.refreshAll();
        }
    }

    /** Brings the keyboard back to the list, after a dialog over one of its rows. */
    void focus() {
        getContent().focus();
    }

    private static List<UUID> ids(List<ShownParticipant> participants) {
        return participants.stream()
                .map(participant -> participant.details().id())
                .toList();
    }

    /** A row is the same participant's, whatever is said of them. */
    private static final class ById extends ListDataProvider<ShownParticipant> {

        private static final long serialVersionUID = 1L;

        ById(List<ShownParticipant> rows) {
            super(rows);
        }

        @Override
        public Object getId(ShownParticipant row) {
            return row.details().id();
        }
    }

    private static Div segments(ShownParticipant participant) {
        var segments = new Div();
        segments.addClassName("etappe-participant-segments");
        participant.segments().forEach(segment -> {
            var one = new Span(new ColourDot(segment.colour()), new Span(segment.name()));
            one.addClassName("etappe-with-dot");
            segments.add(one);
        });
        return segments;
    }

    private Span consent(ShownParticipant participant) {
        var words = words(ConsentWords.state(participant.details(), zone), "etappe-participant-consent");
        if (participant.details().withdrawn()) {
            words.addClassName("etappe-participant-gone");
        }
        return words;
    }

    private static Span words(String text, String style) {
        var words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        if (!style.isEmpty()) {
            words.addClassName(style);
        }
        return words;
    }

    /** A header that is heard and not seen: what stands below it says enough. */
    private static Span hidden(String text) {
        var heard = new Span(text);
        heard.addClassName("etappe-only-heard");
        return heard;
    }
}
