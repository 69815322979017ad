package app.etappe.participant.ui;

import app.etappe.base.ui.DraftDialog;
import app.etappe.participant.WithdrawalConsequences;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** Names what will be hidden and erased, and which claims lose evidence, before somebody withdraws. */
class WithdrawalDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 50;

    /** @param withdraw what it refuses is shown in the dialog */
    WithdrawalDialog(String code, WithdrawalConsequences told, SerializableRunnable withdraw) {
        super(UI.getCurrent().getTranslation("participant.withdraw.title", code), "36rem");
        var content = new Div(new Paragraph(getTranslation("participant.withdraw.text")));
        content.addClassName("etappe-withdrawal");
        var claims = told.traces().claims();
        content.add(
                claims.isEmpty()
                        ? new Paragraph(getTranslation("participant.withdraw.no-claims"))
                        : list(getTranslation("participant.withdraw.claims", claims.size()), claims));
        if (!told.traces().kinds().isEmpty()) {
            content.add(list(
                    getTranslation("participant.withdraw.kinds"),
                    KindWords.amounts(told.traces().kinds(), getLocale())));
        }
        if (!told.pasted().isEmpty()) {
            var texts = told.pasted().stream()
                    .map(text -> getTranslation("participant.withdraw.pasted.one", text.place(), text.text()))
                    .toList();
            content.add(list(getTranslation("participant.withdraw.pasted", texts.size()), texts));
        }
        content.add(new Paragraph(
                told.graceDays() == 0
                        ? getTranslation("participant.withdraw.at-once")
                        : getTranslation("participant.withdraw.grace", told.graceDays())));
        show(getTranslation("participant.withdraw.act"), withdraw, content);
    }

    private Component list(String title, List<String> entries) {
        var list = new UnorderedList();
        entries.stream().limit(MOST_SHOWN).forEach(entry -> {
            var item = new ListItem(entry);
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        if (entries.size() > MOST_SHOWN) {
            list.add(new ListItem(getTranslation("participant.more", entries.size() - MOST_SHOWN)));
        }
        return new Div(new H3(title), list);
    }
}
