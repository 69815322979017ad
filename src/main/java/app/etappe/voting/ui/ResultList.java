package app.etappe.voting.ui;

import app.etappe.voting.RoundItemResult;
import app.etappe.voting.RoundResult;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of a round: items by rank with bars, how far each has moved since the earlier round, and who gave what if that is told. */
class ResultList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ResultList() {
        getContent().addClassName("etappe-results");
    }

    /** @param titles by item; those that are gone are missing */
    void show(RoundResult result, Map<UUID, String> titles, @Nullable UUID discussed) {
        getContent().removeAll();
        if (result.tooFew()) {
            getContent().add(new Paragraph(getTranslation("voting.result.few")));
            return;
        }
        getContent().add(new Paragraph(getTranslation("voting.result.voters", result.voters())));
        if (result.earlierTitle() != null) {
            getContent().add(new Paragraph(getTranslation("voting.result.compared", result.earlierTitle())));
        }
        int most =
                result.items().stream().mapToInt(RoundItemResult::votes).max().orElse(0);
        var list = new OrderedList();
        result.items()
                .forEach(item -> list.add(row(
                        item,
                        titles.getOrDefault(item.itemId(), getTranslation("voting.item.gone")),
                        most,
                        item.itemId().equals(discussed))));
        getContent().add(list);
    }

    private ListItem row(RoundItemResult item, String title, int most, boolean discussed) {
        var rank = text("etappe-result-rank", String.valueOf(item.rank()));
        rank.getElement().setAttribute("aria-label", getTranslation("voting.result.rank", item.rank()));
        var name = text("etappe-result-title", title);
        name.getElement().setAttribute("dir", "auto");
        var bar = new Div();
        bar.addClassName("etappe-result-bar");
        bar.getStyle().set("--etappe-share", most == 0 ? "0" : String.valueOf((double) item.votes() / most));
        var votes = text("etappe-result-votes", getTranslation("voting.votes", item.votes()));
        var figures = new Div(bar, votes);
        figures.addClassName("etappe-result-figures");
        shift(item, figures);
        var row = new ListItem(rank, new Div(name, figures, voters(item)));
        row.addClassName("etappe-result");
        row.setClassName("etappe-discussed", discussed);
        return row;
    }

    private void shift(RoundItemResult item, Div figures) {
        var earlier = item.earlier();
        var shift = item.shift();
        if (earlier == null || shift == null) {
            return;
        }
        var key = shift == 0 ? "same" : shift > 0 ? "up" : "down";
        var moved =
                text("etappe-result-shift", getTranslation("voting.result." + key, Math.abs(shift), earlier.votes()));
        moved.addClassName("etappe-result-" + key);
        figures.add(moved);
    }

    private Span voters(RoundItemResult item) {
        var told = item.voters().entrySet().stream()
                .map(voter -> getTranslation(
                        "voting.result.voter",
                        voter.getKey().isEmpty() ? getTranslation("voting.former") : voter.getKey(),
                        voter.getValue()))
                .collect(Collectors.joining(", "));
        var voters = text("etappe-result-voters", told);
        voters.setVisible(!told.isEmpty());
        return voters;
    }

    private static Span text(String style, String text) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
